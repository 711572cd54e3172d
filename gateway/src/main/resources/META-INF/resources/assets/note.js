// Saves a note while it is typed, change by change. A change is on this computer before it is sent and stays there until
// the service says that it is on its disk; what was left behind by a window that ended is sent by the next one.
const form = document.querySelector("form[data-drafts]");
const box = form.elements.text;
const here = `candour note ${form.dataset.person} ${form.dataset.note} `;
const QUIET = 400;
const PATIENCE = [1000, 2000, 4000, 8000, 15000];
const own = { session: form.elements.session.value, basedOn: form.elements.basedOn.value };
let sequence = 0;
let acknowledged = 0;
let busy = false;
let failures = 0;
let waiting;
let spoken = "";

function say(text, aloud) {
  form.querySelector("[data-saved]").textContent = text;
  if (aloud !== spoken) {
    spoken = aloud;
    form.querySelector("[data-saved-aloud]").textContent = aloud;
  }
}

function unsaved(why = "") {
  const changes = sequence - acknowledged;
  say(`Not saved yet: ${changes} ${changes === 1 ? "change" : "changes"} kept on this computer.${why}`, why);
}

function keep(batch) {
  try {
    localStorage.setItem(here + batch.session, JSON.stringify(batch));
  } catch {
    unsaved(" This computer keeps no more: select Save.");
  }
}

// Other words may have come under the same key meanwhile: only what was acknowledged is let go.
function letGo(batch) {
  const kept = JSON.parse(localStorage.getItem(here + batch.session) ?? "null");
  if (kept && kept.sequence <= batch.sequence) {
    localStorage.removeItem(here + batch.session);
  }
}

function current() {
  return { ...own, sequence, text: box.value };
}

function post(batch, keepalive = false) {
  const body = new URLSearchParams({ ...batch, csrf: form.elements.csrf.value });
  return fetch(form.dataset.drafts, {
    method: "POST",
    headers: { Accept: "application/json", "X-Requested-With": "fetch" },
    body,
    keepalive,
  });
}

function wait(milliseconds) {
  clearTimeout(waiting);
  waiting = setTimeout(flush, milliseconds);
}

function retry(why) {
  unsaved(why);
  wait(PATIENCE[Math.min(failures, PATIENCE.length - 1)]);
  failures += 1;
}

async function flush() {
  if (busy || acknowledged >= sequence) {
    return;
  }
  busy = true;
  const batch = current();
  try {
    const answer = await post(batch);
    busy = false;
    await take(answer, batch);
  } catch {
    busy = false;
    retry(" There is no connection; it is tried again.");
  }
}

async function take(answer, batch) {
  if (answer.ok) {
    const saved = await answer.json();
    acknowledged = Math.max(acknowledged, batch.sequence);
    failures = 0;
    letGo(batch);
    tell(saved);
  } else if (answer.status === 401 || answer.status === 403) {
    retry(" You may have been signed out. Sign in again in another window, then reload this page: nothing is lost.");
  } else {
    const problem = await answer.json();
    retry(` ${problem.errors?.[0]?.message ?? problem.detail ?? problem.title}`);
  }
}

function tell(saved) {
  if (acknowledged < sequence) {
    unsaved();
    wait(QUIET);
  } else if (saved.others > 0) {
    const beside = " Another window has other words of this note. Both are kept: reload to see them side by side.";
    say(`Saved ${saved.at}.${beside}`, beside);
  } else {
    const late = saved.late ? " Marked late." : "";
    say(`Saved ${saved.at}.${late}`, late);
  }
}

function left() {
  return Object.keys(localStorage)
    .filter((key) => key.startsWith(here) && key !== here + own.session)
    .map((key) => JSON.parse(localStorage.getItem(key)));
}

// Under a number that has other words already, they go into a window of their own.
async function sendLeft(batch) {
  const answer = await post(batch);
  if (answer.status === 422) {
    const alone = { ...batch, session: crypto.randomUUID(), sequence: 1 };
    keep(alone);
    localStorage.removeItem(here + batch.session);
    return sendLeft(alone);
  }
  if (!answer.ok) {
    throw new Error(`answered ${answer.status}`);
  }
  letGo(batch);
  return answer.json();
}

async function sendAllLeft() {
  const batches = left();
  if (batches.length === 0) {
    return;
  }
  const changes = batches.length === 1 ? "a change" : `${batches.length} changes`;
  say(`Not saved yet: ${changes} from before kept on this computer.`, "Words from before are being saved.");
  try {
    const saved = await Promise.all(batches.map(sendLeft));
    if (sequence === 0 && batches.some((batch) => batch.text !== box.value)) {
      location.reload();
    } else if (acknowledged === sequence) {
      tell(saved.at(-1));
    }
  } catch {
    setTimeout(sendAllLeft, PATIENCE.at(-1));
  }
}

box.addEventListener("input", () => {
  sequence += 1;
  keep(current());
  unsaved();
  wait(failures === 0 ? QUIET : PATIENCE[0]);
});
form.addEventListener("submit", () => {
  clearTimeout(waiting);
  form.elements.sequence.value = Math.max(1, sequence);
});
addEventListener("online", flush);
addEventListener("pagehide", () => {
  if (acknowledged < sequence) {
    post(current(), true).catch(() => {});
  }
});
// Signing out empties this computer of what it keeps for us.
document.querySelector('form[action="/sign-out"]')?.addEventListener("submit", (event) => {
  if (acknowledged < sequence && !confirm("Some of your words are not saved yet. Sign out and lose them?")) {
    event.preventDefault();
  }
});
form.querySelector("[data-saved]").append(" Every change is saved as you type.");
sendAllLeft();
