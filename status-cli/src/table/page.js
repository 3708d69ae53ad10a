"use strict";
(() => {
  const get = (id) => document.getElementById(id);
  const form = get("search"), input = get("words"), count = get("count"), nothing = get("nothing");
  const items = [...document.querySelectorAll(".codes > li")];
  const sections = [...document.querySelectorAll("main > section")];
  const all = count.textContent;

  // Shows the codes that have every word that was typed, anywhere in what is said about them.
  const search = () => {
    const words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const item of items) {
      item.hidden = !words.every((word) => item.dataset.words.includes(word));
      shown += item.hidden ? 0 : 1;
    }
    for (const section of sections) {
      section.hidden = words.length > 0 && !section.querySelector("li[id]:not([hidden])");
    }
    nothing.hidden = shown > 0;
    count.textContent = words.length > 0 ? `${shown} of ${all}` : all;
  };

  const clear = () => {
    input.value = "";
    search();
  };

  // A link to a code that the search has hidden leads to it all the same.
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
  // A browser may have kept what was typed before the page was loaded again.
  search();
  follow();
})();
