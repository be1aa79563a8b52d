// The local page's own script: looks at the outbox every two seconds, and hands in what the person at the screen does.
(() => {
  const one = (id) => document.getElementById(id);
  const { apiKey, signUp } = document.body.dataset;
  const POLL_MS = 2000;
  const STEPS = {
    encouragement: 'kind words',
    receipt: 'answer',
    confirm: 'answer',
    reply: 'answer',
    care: 'answer',
    stop: 'answer',
  };
  let messages = [];
  let opened = null;
  // The newest mail opens by itself, until somebody reads an older one.
  let following = true;
  const own = JSON.parse(sessionStorage.getItem('own-texts') ?? '[]');
  const phones = new Set(JSON.parse(sessionStorage.getItem('phones') ?? '[]'));

  const make = (tag, className, text) => {
    const element = document.createElement(tag);
    if (className) element.className = className;
    if (text !== undefined) element.textContent = text;
    return element;
  };
  const status = (text, wrong = false) => {
    one('status').textContent = text;
    one('status').classList.toggle('wrong', wrong);
  };

  // What went wrong, as the problem document says it.
  const call = async (path, options) => {
    let response;
    try {
      response = await fetch(path, options);
    } catch {
      throw new Error('The service does not answer. Is it still running?');
    }
    const body = await response.json().catch(() => ({}));
    if (response.ok) return body;
    throw new Error(
      [body.detail ?? body.title ?? `It answered ${response.status}.`, body.mend].filter(Boolean).join(' '),
    );
  };
  const json = (path, body, headers = {}) =>
    call(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
  const doing = async (text, work) => {
    status(text);
    document.body.classList.add('busy');
    try {
      status((await work()) ?? '');
    } catch (error) {
      status(error.message, true);
    }
    document.body.classList.remove('busy');
    await look();
  };

  // "Tue, Mar 3, 9:42 AM" out of 2026-03-03T09:42:10-05:00, on the person's own wall whatever the zone of this screen.
  const wall = (localTime) => {
    const [year, month, day, hour, minute] = localTime.match(/\d+/g).map(Number);
    const date = new Date(Date.UTC(year, month - 1, day, hour, minute));
    const format = {
      weekday: 'short',
      month: 'short',
      day: 'numeric',
      hour: 'numeric',
      minute: '2-digit',
      timeZone: 'UTC',
    };
    return new Intl.DateTimeFormat('en', format).format(date);
  };
  const stepName = (message) => {
    if (!message.step) return message.by ? message.by : '';
    const name = message.step.split(':')[0];
    return STEPS[name] ?? name.replaceAll('-', ' ');
  };

  const fill = (select, values, empty) => {
    const before = select.value;
    const wanted = [['', empty], ...values.map((value) => [value, value])];
    if (wanted.map(([value]) => value).join() === [...select.options].map((option) => option.value).join()) return;
    select.replaceChildren(...wanted.map(([value, label]) => Object.assign(make('option', '', label), { value })));
    if (values.includes(before)) select.value = before;
    return before === '' && values.length > 0;
  };

  const hueOf = (text) => [...text].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 360, 7);

  function showMails() {
    const whose = one('whose').value;
    const mails = messages
      .filter((message) => message.channel === 'email' && (!whose || message.to === whose))
      .reverse();
    const had = document.activeElement?.dataset?.id;
    one('no-mails').hidden = mails.length > 0;
    one('mails').replaceChildren(
      ...mails.map((message) => {
        const row = make('li');
        const button = make('button');
        button.type = 'button';
        button.dataset.id = message.id;
        if (message.id === opened) button.setAttribute('aria-current', 'true');
        const face = make('span', 'face', message.to[0].toUpperCase());
        face.style.setProperty('--hue', hueOf(message.to));
        face.setAttribute('aria-hidden', 'true');
        const head = make('span', 'head');
        head.append(make('b', '', message.to.split('@')[0]), make('time', '', wall(message.localTime)));
        const foot = make('span', 'foot', message.text.replace(/^(?:Hi [^\n]*,|Hello,)\s*/, '').slice(0, 90));
        const words = make('span', 'words');
        words.append(head, make('span', 'title', message.subject ?? '(no subject)'), foot);
        if (stepName(message)) head.append(make('span', 'chip', stepName(message)));
        button.append(face, words);
        button.addEventListener('click', () => {
          following = message === mails[0];
          open(message.id);
        });
        row.append(button);
        return row;
      }),
    );
    if (had) document.querySelector(`[data-id="${CSS.escape(had)}"]`)?.focus();
  }

  function open(id) {
    const message = messages.find((each) => each.id === id);
    if (!message) return;
    opened = id;
    one('subject').textContent = message.subject ?? '(no subject)';
    one('envelope').textContent = `To ${message.to}, ${wall(message.localTime)} where they are`;
    const frame = one('mail');
    frame.hidden = false;
    const html =
      message.html ??
      `<pre style="white-space:pre-wrap;font:16px/1.5 sans-serif;padding:24px">${message.text.replace(/[&<]/g, (c) => (c === '&' ? '&amp;' : '&lt;'))}</pre>`;
    // Links open beside this page; the frame itself runs nothing.
    frame.srcdoc = html.includes('<head>')
      ? html.replace('<head>', '<head><base target="_blank">')
      : `<base target="_blank">${html}`;
    showMails();
  }

  function showTexts() {
    const number = one('number').value;
    const theirs = messages.filter((message) => message.channel === 'sms' && message.to === number);
    const mine = own.filter((text) => text.from === number);
    const all = [
      ...theirs.map((message) => ({ ...message, side: message.by ? 'carrier' : 'in' })),
      ...mine.map((text) => ({ ...text, side: 'out' })),
    ];
    all.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : (a.side === 'out') - (b.side === 'out')));
    const list = one('texts');
    const bubbles = all.map((text) => {
      const bubble = make('li', `bubble ${text.side}`);
      bubble.append(make('p', '', text.text));
      if (text.localTime)
        bubble.append(
          make(
            'time',
            '',
            text.side === 'carrier' ? `${wall(text.localTime)}, from the carrier` : wall(text.localTime),
          ),
        );
      return bubble;
    });
    const grew = bubbles.length !== list.children.length;
    list.replaceChildren(...bubbles);
    if (grew) list.scrollTop = list.scrollHeight;
    one('answer').hidden = number === '';
  }

  let seen = '';
  async function look() {
    try {
      const [outbox, { now }] = await Promise.all([call('/local/outbox'), call('/local/now')]);
      one('now').textContent = new Intl.DateTimeFormat('en', {
        weekday: 'short',
        month: 'short',
        day: 'numeric',
        year: 'numeric',
        hour: 'numeric',
        minute: '2-digit',
      }).format(new Date(now));
      one('now').dateTime = now;
      const key = JSON.stringify(outbox.messages.map(({ id, step, localTime }) => [id, step, localTime]));
      if (one('status').textContent.startsWith('The service does not answer')) status('');
      if (key === seen) return;
      seen = key;
      messages = outbox.messages;
      const people = (channel) => [
        ...new Set(messages.filter((message) => message.channel === channel).map(({ to }) => to)),
      ];
      fill(one('whose'), people('email').sort(), 'Everybody');
      showPhones(people('sms'));
      showMails();
      showTexts();
      const newest = messages.findLast((message) => message.channel === 'email');
      if (newest && following && newest.id !== opened) open(newest.id);
    } catch (error) {
      status(error.message, true);
    }
  }

  function showPhones(numbers) {
    const all = [...new Set([...phones, ...numbers])].sort();
    if (fill(one('number'), all, all.length > 0 ? 'Choose a phone' : 'No texts yet')) one('number').value = all[0];
  }

  one('whose').addEventListener('change', showMails);
  one('number').addEventListener('change', showTexts);

  for (const button of document.querySelectorAll('[data-advance]')) {
    button.addEventListener('click', () =>
      doing(`Playing ${button.textContent}...`, async () => {
        await json('/local/clock', { advance: button.dataset.advance });
        return `Moved on by ${button.textContent}.`;
      }),
    );
  }

  one('answer').addEventListener('submit', (event) => {
    event.preventDefault();
    const field = one('answer-text');
    const [from, body] = [one('number').value, field.value.trim()];
    if (from === '' || body === '') return;
    doing('Texting...', async () => {
      own.push({ from, text: body, at: one('now').dateTime });
      sessionStorage.setItem('own-texts', JSON.stringify(own));
      field.value = '';
      showTexts();
      await json('/local/sms', { from, body });
      return 'Text handed in.';
    });
  });

  const mailIn = (raw, name) =>
    doing(`Handing in ${name}...`, async () => {
      const to = encodeURIComponent(one('to').value.trim() || signUp);
      await call(`/local/mail?to=${to}`, { method: 'POST', headers: { 'content-type': 'message/rfc822' }, body: raw });
      return `${name} was handed in. The answer is in the inbox.`;
    });
  const filesIn = async (files) => {
    for (const file of files) await mailIn(await file.arrayBuffer(), file.name);
  };
  one('file').addEventListener('change', async (event) => {
    await filesIn(event.target.files);
    event.target.value = '';
  });
  addEventListener('dragover', (event) => {
    event.preventDefault();
    document.body.classList.add('dragging');
  });
  addEventListener('dragleave', (event) => {
    if (!event.relatedTarget) document.body.classList.remove('dragging');
  });
  addEventListener('drop', (event) => {
    event.preventDefault();
    document.body.classList.remove('dragging');
    filesIn(event.dataTransfer.files);
  });
  one('sample')?.addEventListener('click', async () =>
    mailIn(await (await fetch('/local/sample')).arrayBuffer(), 'The sample'),
  );

  one('enrol').addEventListener('submit', (event) => {
    event.preventDefault();
    const fields = Object.fromEntries([...new FormData(event.target)].map(([name, value]) => [name, value.trim()]));
    const given = {
      at: one('now').dateTime,
      source: 'the page on this machine',
      wording: 'Enrolled by hand to try it out.',
    };
    const only = (values) => Object.fromEntries(Object.entries(values).filter(([, value]) => value));
    doing('Enrolling...', async () => {
      const answer = await json(
        '/v1/rejections',
        {
          candidate: {
            ...only({ email: fields.email, name: fields.name, phone: fields.phone, timezone: fields.timezone }),
            consent: { email: given, ...(fields.phone && { sms: given }) },
          },
          ...only({ company: fields.company, role: fields.role, stage: fields.stage }),
          ...(fields.contact && { contact: { email: fields.contact } }),
        },
        { authorization: `Bearer ${apiKey}` },
      );
      if (fields.phone) phones.add(fields.phone.replace(/[^+\d]/g, ''));
      sessionStorage.setItem('phones', JSON.stringify([...phones]));
      if (answer.forwardingAddress) {
        const option = Object.assign(make('option', '', `for ${fields.email}`), { value: answer.forwardingAddress });
        one('addresses').append(option);
      }
      seen = '';
      return `${fields.name || fields.email} is enrolled. Move the clock on to see what comes.`;
    });
  });

  one('zones').append(
    ...Intl.supportedValuesOf('timeZone').map((name) => Object.assign(make('option'), { value: name })),
  );
  look();
  setInterval(look, POLL_MS);
})();
