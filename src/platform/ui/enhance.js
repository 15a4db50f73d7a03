// Comfort for pages that work without it. Small on purpose: what it does is named by data-attributes in the HTML.

const when = (selector, work) => {
  for (const element of document.querySelectorAll(selector)) work(element);
};

// Filters are sent as soon as something is chosen; typing waits for a pause.
const send = form => {
  const url = new URL(form.action);
  for (const [name, value] of new FormData(form)) if (value !== "") url.searchParams.append(name, value);
  location.assign(url);
};
when("form[data-auto]", form => {
  form.addEventListener("change", event => {
    if (event.target.matches("select, input[type=checkbox], input[type=radio], input[type=date]")) send(form);
  });
  form.addEventListener("submit", event => {
    event.preventDefault();
    send(form);
  });
});

// A draft survives a closed tab: kept in this browser until the form is saved. It belongs to one person in one
// municipality, and to the version it was typed over: put over a newer one, it would take a colleague's change back.
const drafts = beginning => Object.keys(localStorage).filter(key => key.startsWith(`samsyn-draft:${beginning}`));
const drop = beginning => {
  for (const key of drafts(beginning)) localStorage.removeItem(key);
};
const { person, municipality } = document.documentElement.dataset;
// The next person at this computer reads nothing of the one before.
if (person) for (const key of drafts("")) if (!key.startsWith(`samsyn-draft:${person}:`)) localStorage.removeItem(key);
// Sent, not refused, and somebody was there to take it: the draft has done its work.
const refused = document.querySelector("[data-errors]");
const sent = sessionStorage.getItem("samsyn-sent");
sessionStorage.removeItem("samsyn-sent");
const unsaved = location.pathname === "/sign-in" && new URLSearchParams(location.search).has("unsaved");
if (sent && !refused && !unsaved) drop(sent);

const kept = field => field.name && !/^(hidden|password|file|submit)$/.test(field.type);
const stateOf = field => (field.type === "checkbox" || field.type === "radio" ? "checked" : "value");
const values = form => [...form.elements].filter(kept).map(f => [f.name, f.type, f[stateOf(f)]]);
when("form[data-draft]", form => {
  const of = `${person}:${municipality}:${location.pathname}:${form.dataset.draft}:`;
  const key = `samsyn-draft:${of}${form.elements.version?.value ?? ""}`;
  const tell = what => {
    form.querySelector(`[data-draft-told=${what}]`).hidden = false;
  };
  const there = JSON.stringify(values(form));
  // What the server gave back after a refusal is newer than the draft.
  const draft = refused ? null : JSON.parse(localStorage.getItem(key) ?? "null");
  const fields = [...form.elements].filter(kept);
  if (draft?.length === fields.length)
    for (const [i, [name, type, value]] of draft.entries())
      if (fields[i].name === name && fields[i].type === type) fields[i][stateOf(fields[i])] = value;
  if (JSON.stringify(values(form)) !== there) tell("restored");
  else if (!refused && drafts(of).some(one => one !== key)) tell("outdated");
  for (const old of drafts(of)) if (old !== key) localStorage.removeItem(old);
  form.querySelector("[data-draft-drop]").addEventListener("click", () => {
    drop(of);
    location.reload();
  });
  const keep = () => localStorage.setItem(key, JSON.stringify(values(form)));
  form.addEventListener("input", keep);
  form.addEventListener("submit", () => {
    // Somebody may have signed out elsewhere meanwhile, and taken the draft away.
    keep();
    sessionStorage.setItem("samsyn-sent", of);
  });
});

// What a form would give stands beside it while it is typed: drawn by the form's own button, which saves nothing. What
// cannot be drawn yet, half a word or an empty box, leaves what stood there.
when("form[data-preview]", form => {
  const id = form.dataset.preview;
  form.querySelector("button[value=preview]").hidden = true;
  let pause;
  let newest;
  const draw = async () => {
    const body = new URLSearchParams(new FormData(form));
    body.set("do", "preview");
    newest = body;
    const answer = await fetch(location.href, { method: "POST", body }).catch(() => null);
    const page = answer?.ok && new DOMParser().parseFromString(await answer.text(), "text/html");
    const drawn = page && !page.querySelector("[data-errors]") && page.getElementById(id);
    if (drawn && newest === body) document.getElementById(id).replaceChildren(...drawn.childNodes);
  };
  form.addEventListener("input", () => {
    clearTimeout(pause);
    pause = setTimeout(draw, 300);
  });
  // A draft that was put back is seen too.
  if (form.querySelector("[data-draft-told=restored]")?.hidden === false) draw();
});

// What a box for a name may mean is asked for while it is typed; a long list is not sent with every page.
const offer = input => {
  const list = document.createElement("datalist");
  list.id = `${input.id || input.name}-choices`;
  input.after(list);
  input.setAttribute("list", list.id);
  // What a thing is called depends on the day the form is about.
  const day = input.form?.elements.namedItem(input.dataset.choicesOn ?? "");
  let pause;
  let newest;
  const ask = async () => {
    const url = new URL(input.dataset.choices, location.href);
    newest = url;
    url.searchParams.set("q", input.value);
    if (day) url.searchParams.set("on", day.value);
    const answer = await fetch(url).catch(() => null);
    const labels = answer?.ok && (await answer.json());
    // An answer that was overtaken is no longer asked for.
    if (labels && newest === url) list.replaceChildren(...labels.map(label => new Option(label, label)));
  };
  const soon = () => {
    clearTimeout(pause);
    pause = setTimeout(ask, 150);
  };
  input.addEventListener("input", soon);
  input.addEventListener("focus", soon, { once: true });
  day?.addEventListener("change", () => input.value && soon());
};
when("input[data-choices]", offer);

// Where several are named, one a line, a box below offers names and adds the one that is chosen.
when("textarea[data-choices]", area => {
  const input = document.createElement("input");
  input.id = `${area.id}-add`;
  input.className = area.className;
  input.autocomplete = "off";
  input.placeholder = area.dataset.choicesAdds;
  input.ariaLabel = area.dataset.choicesAdds;
  input.dataset.choices = area.dataset.choices;
  area.after(input);
  offer(input);
  const add = () => {
    if (![...input.list.options].some(option => option.value === input.value)) return;
    const lines = area.value.split("\n").filter(line => line.trim() && line !== input.value);
    area.value = [...lines, input.value].join("\n");
    input.value = "";
    area.dispatchEvent(new Event("input", { bubbles: true }));
  };
  // Typed letter by letter a name may be the beginning of a longer one: only what is picked is added at once.
  input.addEventListener("input", event => {
    if (!event.inputType || event.inputType === "insertReplacementText") add();
  });
  input.addEventListener("change", add);
  input.addEventListener("keydown", event => {
    if (event.key !== "Enter") return;
    event.preventDefault();
    add();
  });
});

// A frame with nothing to scroll is no stop for the keyboard.
const fit = () =>
  when(".table-frame", frame => {
    if (frame.scrollWidth > frame.clientWidth) frame.tabIndex = 0;
    else frame.removeAttribute("tabindex");
  });
fit();
addEventListener("resize", fit);

// Who signs out leaves no drafts behind for the next one at this computer.
if (location.pathname === "/sign-in" && new URLSearchParams(location.search).has("left")) drop("");

// The first error is where one is brought.
when("[data-errors]", summary => {
  summary.tabIndex = -1;
  summary.focus();
});

// A file on its way to us may take a while: the form says that it is being sent, until the answer or somebody is back.
when("[data-sending]", told => {
  let soon;
  told.closest("form").addEventListener("submit", () => {
    soon = setTimeout(() => {
      told.hidden = false;
    }, 500);
  });
  addEventListener("pageshow", () => {
    clearTimeout(soon);
    told.hidden = true;
  });
});

// Long work: the part of the page is asked for again until it is finished.
const poll = part => {
  const ask = async () => {
    const answer = await fetch(part.dataset.poll, { headers: { accept: "text/html" } }).catch(() => null);
    if (!answer?.ok) return setTimeout(ask, 5000);
    if (answer.redirected) return location.assign(answer.url);
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const next = page.getElementById(part.id);
    // The tab says what the page says, also while a reload is on its way.
    document.title = page.title;
    if (!next?.dataset.poll) return location.reload();
    part.replaceChildren(...next.childNodes);
    setTimeout(ask, 1000);
  };
  setTimeout(ask, 1000);
};
when("[data-poll][id]", poll);

// A menu closes when one goes elsewhere or presses Escape.
const menus = "details.menu, details.languages";
document.addEventListener("click", event => {
  when(menus, menu => {
    if (!menu.contains(event.target)) menu.open = false;
  });
});
document.addEventListener("keydown", event => {
  if (event.key !== "Escape") return;
  when(menus, menu => {
    if (menu.open && menu.contains(document.activeElement)) menu.querySelector("summary").focus();
    menu.open = false;
  });
});
