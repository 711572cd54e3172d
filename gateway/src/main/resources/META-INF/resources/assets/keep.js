// Keeps what was typed into a form in this browser tab until it is sent: a reload or an ended session loses nothing.
// Signing out clears it. Forms that save themselves (autosave.js) do not need it.
const form = document.querySelector("form[data-keep]");
const place = `kept ${location.pathname}${location.search}`;
const sent = `${place} sent`;

function boxes() {
  return [...form.querySelectorAll("textarea, input[type=text]")];
}

function keep() {
  sessionStorage.removeItem(sent);
  sessionStorage.setItem(place, JSON.stringify(Object.fromEntries(boxes().map((box) => [box.name, box.value]))));
}

function forget() {
  sessionStorage.removeItem(place);
  sessionStorage.removeItem(sent);
}

// What was sent comes back only to somebody who goes back to it, as after an answer that never came.
function isDone() {
  return sessionStorage.getItem(sent) !== null && performance.getEntriesByType("navigation")[0]?.type === "navigate";
}

function bringBack() {
  if (isDone()) {
    forget();
    return;
  }
  const kept = JSON.parse(sessionStorage.getItem(place) ?? "{}");
  const changed = boxes().filter((box) => kept[box.name] && kept[box.name] !== box.value);
  changed.forEach((box) => { box.value = kept[box.name]; });
  if (changed.length > 0) {
    say();
  }
}

function say() {
  const note = document.createElement("p");
  note.className = "govuk-inset-text";
  note.setAttribute("role", "status");
  note.textContent = "What you had typed here before was brought back. It is not saved yet. ";
  const discard = document.createElement("button");
  discard.type = "button";
  discard.className = "candour-plain-button";
  discard.textContent = "Discard it";
  discard.addEventListener("click", () => { forget(); location.reload(); });
  note.append(discard);
  form.prepend(note);
}

if (form) {
  // A page that answers a form already shows what was typed.
  if (!document.querySelector(".govuk-error-summary")) {
    bringBack();
  }
  form.addEventListener("input", keep);
  form.addEventListener("submit", () => { keep(); sessionStorage.setItem(sent, "yes"); });
}
