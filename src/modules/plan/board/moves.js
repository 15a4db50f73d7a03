// A bar of a plan is moved by arrow keys or by dragging; what the move breaks and costs is asked for and read out.
for (const table of document.querySelectorAll("table[data-moves]")) {
  const panel = document.querySelector("form[data-moved]");
  const told = panel.querySelector("[data-moved-told]");
  const say = sentences =>
    told.replaceChildren(
      ...sentences.map(sentence => Object.assign(document.createElement("p"), { textContent: sentence })),
    );
  const periods = Number(table.dataset.periods);
  let moving;
  let pause;
  // What was said while an answer was still to come; it is said again with the answer.
  let meanwhile = [];
  // Enter is meant for the move, not for the link below it: it leads to the button that keeps it.
  let entered = false;
  const enter = () => {
    entered = panel.hidden;
    if (!entered) panel.querySelector("[data-moved-if]:not([hidden])").focus();
  };
  const put = (bar, start) => {
    for (const part of bar.ownerSVGElement.querySelectorAll(".bar, .on-bar")) part.setAttribute("x", `${(100 * start) / periods}%`);
    bar.dataset.at = start;
  };
  const back = () => {
    panel.hidden = true;
    if (!moving) return;
    put(moving, Number(moving.dataset.start));
    delete moving.dataset.moving;
    moving = undefined;
    meanwhile = [];
    entered = false;
  };
  const ask = async bar => {
    const { at, bar: id } = bar.dataset;
    const answer = await fetch(`${table.dataset.moves}/initiatives/${id}/${at}`).catch(() => null);
    const then = answer?.ok && (await answer.json());
    // An answer that was overtaken is no longer asked for.
    if (!then || moving !== bar || bar.dataset.at !== at) return;
    panel.elements.initiative.value = id;
    panel.elements.will.value = at;
    const fits = then.holds ? "holds" : "breaks";
    for (const button of panel.querySelectorAll("[data-moved-if]")) button.hidden = button.dataset.movedIf !== fits;
    panel.querySelector("[data-moved-drop]").hidden = false;
    say([...then.told, ...meanwhile]);
    panel.hidden = false;
    if (entered) enter();
  };
  const move = (bar, start) => {
    const to = Math.min(Number(bar.dataset.latest), Math.max(Number(bar.dataset.earliest), start));
    if (to === Number(bar.dataset.at ?? bar.dataset.start)) return;
    if (moving !== bar) back();
    moving = bar;
    meanwhile = [];
    bar.dataset.moving = "";
    put(bar, to);
    clearTimeout(pause);
    if (to === Number(bar.dataset.start)) return back();
    pause = setTimeout(ask, 60, bar);
  };
  // At the end of what is possible nothing moves, and that is said.
  const stuck = (bar, step) => {
    if (moving && moving !== bar) back();
    const end = step < 0 ? table.dataset.noEarlier : table.dataset.noLater;
    if (moving) {
      meanwhile = [end];
      return told.textContent.includes(end) || say([...[...told.children].map(one => one.textContent), end]);
    }
    for (const button of panel.querySelectorAll("button")) button.hidden = true;
    say([`${bar.closest("tr").querySelector("th a").textContent}: ${end}`]);
    panel.hidden = false;
  };
  for (const bar of table.querySelectorAll("[data-bar]")) {
    const at = () => Number(bar.dataset.at ?? bar.dataset.start);
    bar.addEventListener("keydown", event => {
      const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
      if (step) {
        event.preventDefault();
        const before = at();
        move(bar, before + step);
        if (at() === before) stuck(bar, step);
      }
      if (event.key === "Escape") back();
      if (event.key === "Enter" && moving === bar) {
        event.preventDefault();
        enter();
      }
    });
    let from;
    let dragged = false;
    bar.addEventListener("pointerdown", event => {
      if (event.button !== 0) return;
      from = { x: event.clientX, start: at() };
      dragged = false;
    });
    // A link is dragged away by the browser itself.
    bar.addEventListener("dragstart", event => event.preventDefault());
    bar.addEventListener("pointermove", event => {
      if (!from) return;
      const width = bar.ownerSVGElement.getBoundingClientRect().width / periods;
      const steps = Math.round((event.clientX - from.x) / width);
      if (steps === 0 && !dragged) return;
      if (!dragged) bar.setPointerCapture(event.pointerId);
      dragged = true;
      move(bar, from.start + steps);
    });
    for (const end of ["pointerup", "pointercancel"])
      bar.addEventListener(end, () => {
        from = undefined;
      });
    bar.addEventListener("click", event => dragged && event.preventDefault());
  }
  panel.querySelector("[data-moved-drop]").addEventListener("click", () => {
    const bar = moving;
    back();
    bar?.focus();
  });
}
