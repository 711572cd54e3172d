// Saves a form in the background while it is being written; its own button does the same, and works without this.
const form = document.querySelector("form[data-autosave]");
const QUIET = 2000;
let waiting;
let stopped = false;

function say(text) {
  form.querySelector("[data-autosave-status]").textContent = text;
}

// Forms are sent as forms: the guard reads its token from the body.
async function send() {
  return fetch(form.dataset.autosave, {
    method: "POST",
    headers: { Accept: "application/json", "X-Requested-With": "fetch" },
    body: new URLSearchParams(new FormData(form)),
    keepalive: true,
  });
}

async function save() {
  try {
    const answer = await send();
    if (answer.ok) {
      form.elements.version.value = (await answer.json()).version;
      say(`Saved at ${new Date().toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" })}`);
    } else if (answer.status === 412) {
      stopped = true;
      say("Somebody else saved this while you were writing. Select Save as a draft to see both versions.");
    } else if (answer.status === 401 || answer.status === 403) {
      stopped = true;
      say("You may have been signed out. Copy your text, then sign in again.");
    } else {
      const problem = await answer.json();
      say(`Not saved yet: ${problem.errors?.[0]?.message ?? problem.detail ?? problem.title}`);
    }
  } catch {
    say("Not saved: there is no connection. It will be tried again when you go on writing.");
  }
}

if (form) {
  form.addEventListener("input", () => {
    clearTimeout(waiting);
    if (!stopped) {
      waiting = setTimeout(save, QUIET);
    }
  });
  form.addEventListener("submit", () => { stopped = true; clearTimeout(waiting); });
}
