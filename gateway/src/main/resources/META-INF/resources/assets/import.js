// Sends published reports one by one, however many there are: says how far it is, waits for a service that is away, and
// leaves out what this import has already. Without it the form sends what fits into one request.
const form = document.querySelector("form[data-import]");
const address = form.dataset.import;
const LARGEST = Number(form.dataset.largest);
const AT_ONCE = 3;
const PATIENCE = [1, 2, 5, 10, 15, 30];
const PASSING = [429, 502, 503, 504];
const FRESH = 3000;

const box = form.querySelector("input[type=file]");
const button = form.querySelector("button[type=submit]");
const panel = document.getElementById("sending");
const title = panel.querySelector("h2");
const bar = panel.querySelector("progress");
const words = panel.querySelector("[data-words]");
const aloud = panel.querySelector("[data-aloud]");
const left = panel.querySelector("[data-left]");
const stopping = panel.querySelector("button");
let folder;
let running = false;
let stopped = "";
let looked = 0;

function part(tag, text, className = "") {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
}

function offerFolder() {
  const group = part("div", "", "govuk-form-group");
  const label = part("label", "Or choose a whole folder", "govuk-label");
  folder = part("input", "", "govuk-file-upload");
  folder.type = "file";
  folder.id = "folder";
  folder.webkitdirectory = true;
  label.htmlFor = folder.id;
  group.append(label, folder);
  box.closest(".govuk-form-group").after(group);
}

function chosen() {
  return [...box.files, ...folder.files].filter((file) => file.name.toLowerCase().endsWith(".pdf") || [...box.files].includes(file));
}

function seconds(count) {
  return new Promise((done) => { setTimeout(done, count * 1000); });
}

function size(bytes) {
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}

// A file is known by its content and its name; without a safe origin a browser tells no hash, and the service sees to it.
async function known() {
  const all = new Set();
  let after = "";
  do {
    const answer = await fetch(`${address}/files?limit=100${after && `&after=${encodeURIComponent(after)}`}`);
    if (!answer.ok) {
      return all;
    }
    const page = await answer.json();
    page.items.forEach((file) => all.add(`${file.sha256} ${file.fileName}`));
    after = page.next ?? "";
  } while (after);
  return all;
}

async function isKnown(file, there) {
  if (!crypto.subtle || there.size === 0) {
    return false;
  }
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", await file.arrayBuffer()));
  return there.has(`${[...hash].map((byte) => byte.toString(16).padStart(2, "0")).join("")} ${file.name}`);
}

function post(file) {
  return fetch(`${address}/files?fileName=${encodeURIComponent(file.name)}`, {
    method: "POST",
    headers: { "Content-Type": "application/pdf", "X-Requested-With": "fetch" },
    body: file,
  });
}

// The status of the answer; 0 for none, also where the file itself has gone.
async function tried(file) {
  try {
    return await post(file);
  } catch {
    return { status: 0, ok: false };
  }
}

async function send(file, tally) {
  for (let turn = 0; !stopped; turn += 1) {
    const answer = await tried(file);
    if (answer.ok) {
      tally.done += 1;
      return;
    }
    if (answer.status === 401 || answer.status === 403) {
      stopped = "You may have been signed out, or your role may not import reports. Sign in again in another window, then select Send again.";
    } else if (answer.status !== 0 && !PASSING.includes(answer.status)) {
      leave(file, answer.status === 413 ? "it is too large" : `the service answered ${answer.status}`, tally);
      return;
    } else {
      say(tally, " There is no answer at the moment; it is tried again.");
      await seconds(PATIENCE[Math.min(turn, PATIENCE.length - 1)]);
    }
  }
}

function leave(file, why, tally) {
  tally.left += 1;
  left.hidden = false;
  left.querySelector("ul").append(part("li", `${file.name}: ${why}`));
}

async function take(file, there, tally) {
  if (file.size > LARGEST) {
    leave(file, `it has ${size(file.size)}, and at most ${size(LARGEST)} are taken`, tally);
  } else if (await isKnown(file, there)) {
    tally.before += 1;
  } else {
    await send(file, tally);
  }
  say(tally);
}

function before(tally) {
  return tally.before > 0 ? `, ${tally.before} of them before` : "";
}

function say(tally, also = "") {
  const through = tally.done + tally.before + tally.left;
  bar.max = tally.all;
  bar.value = through;
  words.textContent = `${through} of ${tally.all} ${tally.all === 1 ? "file" : "files"}${before(tally)}.${also}`;
  if (also && aloud.textContent !== also) {
    aloud.textContent = also;
  }
  if (Date.now() - looked > FRESH) {
    look();
  }
}

// What became of the files so far, as the page itself would show it.
async function look() {
  looked = Date.now();
  const answer = await fetch(location.pathname, { headers: { Accept: "text/html" } }).catch(() => null);
  if (answer?.ok) {
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const fresh = page.getElementById("became");
    if (fresh) {
      document.getElementById("became").replaceWith(fresh);
    }
  }
}

async function run(files) {
  const tally = { all: files.length, done: 0, before: 0, left: 0 };
  const there = await known().catch(() => new Set());
  const queue = [...files];
  say(tally);
  const work = async () => {
    while (queue.length > 0 && !stopped) {
      await take(queue.shift(), there, tally);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  await look();
  const through = tally.done + tally.before + tally.left;
  title.textContent = stopped ? "Stopped" : "Sent";
  words.textContent = stopped
    ? `Stopped after ${through} of ${tally.all} files: what was sent is kept. ${stopped}`
    : `${tally.all - tally.left} of ${tally.all} ${tally.all === 1 ? "file was" : "files were"} sent${before(tally)}. What became of each is below.`;
  aloud.textContent = words.textContent;
}

async function begin(event) {
  const files = chosen();
  if (files.length === 0) {
    return;
  }
  event.preventDefault();
  if (running) {
    return;
  }
  document.querySelector(".govuk-error-summary")?.remove();
  running = true;
  stopped = "";
  left.hidden = true;
  left.querySelector("ul").replaceChildren();
  title.textContent = "Sending";
  panel.hidden = false;
  stopping.hidden = false;
  button.disabled = true;
  aloud.textContent = `Sending ${files.length} files.`;
  await run(files);
  button.disabled = false;
  stopping.hidden = true;
  running = false;
}

offerFolder();
document.querySelector("[data-without-script]").hidden = true;
document.querySelector("[data-with-script]").hidden = false;
form.addEventListener("submit", begin);
stopping.addEventListener("click", () => { stopped = "Choose the same files again to go on."; });
addEventListener("beforeunload", (event) => {
  if (running) {
    event.preventDefault();
  }
});
