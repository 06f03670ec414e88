(() => {
  'use strict';
  const card = document.getElementById('card');
  const wide = matchMedia('(min-width: 48rem)');
  let shown = null;

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

  function fill(element) {
    const data = element.dataset;
    const named = actors(element);
    card.replaceChildren();
    line('b', named.length ? named.map(actor => actor.querySelector('bdi').textContent).join('; ') : data.who);
    if (element.matches('.m')) {
      line('span', named[0].dataset.kind + ', by ' + (data.form || 'name'));
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
  document.addEventListener('click', event => {
    const element = target(event);
    if (element && element.matches('a.m') && !wide.matches && shown !== element) event.preventDefault();
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
