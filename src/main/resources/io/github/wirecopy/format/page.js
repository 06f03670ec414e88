(() => {
  'use strict';
  const card = document.getElementById('card');
  const wide = matchMedia('(min-width: 48rem)');
  let shown = null;
  let touched = null;

  const line = (tag, text) => {
    const element = document.createElement(tag);
    element.textContent = text;
    card.append(element);
  };

  // A mention links to its actor, speech lists its actors by number, and the others are the actors' own lines.
  const numbers = element => {
    if (element.matches('.m')) return [element.hash.slice(7)];
    return element.matches('li') ? [element.id.slice(6)] : element.dataset.a.split(' ').filter(Boolean);
  };
  const actors = element => numbers(element).map(number => document.getElementById('actor-' + number));

  const names = element => {
    const named = actors(element);
    return named.length ? named.map(actor => actor.querySelector('bdi').textContent).join('; ') : element.dataset.who;
  };

  function fill(element) {
    const data = element.dataset;
    card.replaceChildren();
    line('b', names(element));
    if (element.matches('.m')) {
      line('span', actors(element)[0].dataset.kind + ', by ' + (data.form || 'name'));
      const speech = element.closest('.q, .r');
      if (speech) line('span', 'in words of: ' + names(speech));
      return;
    }
    line('span', data.how + (data.cue ? ': \u201C' + data.cue + '\u201D' : ''));
    if (data.rule) line('span', data.rule + ', right in ' + data.sure + ' % of cases');
  }

  function place(element) {
    card.style.left = card.style.top = '';
    if (!wide.matches) return;
    const lines = element.getClientRects();
    const first = lines[0];
    const last = lines[lines.length - 1];
    const below = last.bottom + 8 + card.offsetHeight < innerHeight;
    card.style.left = Math.max(8, Math.min(first.left, innerWidth - card.offsetWidth - 8)) + 'px';
    card.style.top = (below ? last.bottom + 8 : Math.max(8, first.top - card.offsetHeight - 8)) + 'px';
  }

  function mark(element, on) {
    for (const n of numbers(element)) {
      const all = `[data-a~="${n}"], .m[href="#actor-${n}"], #actor-${n}`;
      for (const same of document.querySelectorAll(all)) same.classList.toggle('on', on);
    }
  }

  function hide() {
    if (!shown) return;
    mark(shown, false);
    shown = null;
    card.hidden = true;
  }

  function show(element) {
    if (element === shown) return;
    hide();
    shown = element;
    mark(element, true);
    if (!element.matches('.q, .r, .m')) return;
    fill(element);
    card.hidden = false;
    place(element);
  }

  const target = event => event.target.closest('[data-a], .m, aside li');
  const follow = event => {
    const element = target(event);
    if (element) show(element); else hide();
  };
  document.addEventListener('pointerover', event => { if (event.pointerType === 'mouse') follow(event); });
  document.addEventListener('focusin', follow);
  document.addEventListener('focusout', hide);
  document.addEventListener('pointerdown', () => { touched = shown; });
  document.addEventListener('click', event => {
    const element = target(event);
    // Focus comes before the click: on a phone a first tap on a name shows the card, and a second one leads to the list.
    const isFirstTap = event.detail > 0 && !wide.matches && touched !== element;
    if (element && element.matches('.m') && isFirstTap) event.preventDefault();
    follow(event);
  });
  document.addEventListener('keydown', event => {
    if (event.key === 'Escape') hide();
    if ((event.key === 'Enter' || event.key === ' ') && event.target.matches('[role=button]')) {
      event.preventDefault();
      follow(event);
    }
  });
  addEventListener('scroll', () => { if (wide.matches) hide(); }, { passive: true });
})();
