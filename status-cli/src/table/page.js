"use strict";
(() => {
  const get = (id) => document.getElementById(id);
  const form = get("search"), input = get("words"), count = get("count"), nothing = get("nothing");
  const header = document.querySelector("header");
  const items = [...document.querySelectorAll(".codes > li")];
  const sections = [...document.querySelectorAll("main > section")];
  const all = count.textContent;

  // The header stays in sight: whatever is scrolled to ends up below it.
  const pad = () => document.documentElement.style.setProperty("scroll-padding-top", `${header.offsetHeight + 8}px`);

  // Shows the codes whose texts contain every word of the search, the first of them in sight.
  const search = () => {
    const words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
    let shown = 0, first = null;
    for (const item of items) {
      item.hidden = !words.every((word) => item.dataset.words.includes(word));
      shown += item.hidden ? 0 : 1;
      first ??= item.hidden ? null : item;
    }
    for (const section of sections) {
      section.hidden = words.length > 0 && !section.querySelector("li[id]:not([hidden])");
    }
    nothing.hidden = shown > 0;
    count.textContent = words.length > 0 ? `${shown} of ${all}` : all;
    pad();
    scrollTo({ top: 0, behavior: "instant" });
    // A keyboard on the screen may cover the lower part of the page.
    if (first && first.getBoundingClientRect().bottom > visualViewport.height) {
      first.scrollIntoView({ behavior: "instant" });
    }
  };

  const clear = () => {
    input.value = "";
    search();
  };

  // A link to a code that the search hides shows the code.
  const follow = () => {
    const target = get(location.hash.slice(1));
    if (target && target.closest("[hidden]")) {
      clear();
      target.scrollIntoView();
    }
  };

  form.hidden = false;
  form.addEventListener("submit", (event) => event.preventDefault());
  input.addEventListener("input", search);
  get("clear").addEventListener("click", () => {
    clear();
    input.focus();
  });
  addEventListener("hashchange", follow);
  addEventListener("keydown", (event) => {
    if (event.key === "/" && event.target !== input && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      input.focus();
    } else if (event.key === "Escape" && event.target === input) {
      clear();
    }
  });
  new ResizeObserver(pad).observe(header);
  pad();
  // After a reload the browser may still have the search.
  if (input.value) search();
  follow();
})();
