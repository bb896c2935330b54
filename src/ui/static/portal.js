// Only adds to pages that work without it. Knows no language: every word comes from a data attribute.

for (const button of document.querySelectorAll('[data-reveal]')) {
  const input = document.getElementById(button.dataset.reveal)
  const set = (shown) => {
    input.type = shown ? 'text' : 'password'
    input.autocapitalize = 'none'
    button.textContent = shown ? button.dataset.hide : button.dataset.show
    button.setAttribute('aria-label', shown ? button.dataset.hideWhat : button.dataset.showWhat)
  }
  set(false)
  button.hidden = false
  button.addEventListener('click', () => set(input.type === 'password'))
  // A field sent while shown could be kept by the browser as ordinary text.
  input.form.addEventListener('submit', () => set(false))
}

for (const hint of document.querySelectorAll('[data-caps-lock]')) {
  const input = document.getElementById(hint.dataset.for)
  const look = (event) => {
    hint.textContent = event.getModifierState?.('CapsLock') ? hint.dataset.capsLock : ''
  }
  input.addEventListener('keydown', look)
  input.addEventListener('keyup', look)
  input.addEventListener('blur', () => {
    hint.textContent = ''
  })
}

// What the server said of the last try would contradict what is said while the next one is typed.
const forgetLastTry = ({ currentTarget: input }) => {
  document.getElementById(`${input.id}-error`)?.remove()
  input.closest('.field').classList.remove('faulty')
  input.removeAttribute('aria-invalid')
}

for (const input of document.querySelectorAll('[data-checks]')) {
  const list = document.getElementById(input.dataset.checks)
  const items = [...list.querySelectorAll('[data-rule]')]
  const isMet = (item) => new RegExp(item.dataset.pattern, 'u').test(input.value)
  // Of what holds characters that may not stand in it nothing else is said, as in the server's answer.
  const first = items.find((item) => item.dataset.rule === 'allowed')
  input.addEventListener('input', forgetLastTry)
  input.addEventListener('input', () => {
    for (const item of items) {
      const judged = input.value !== '' && (item === first || isMet(first))
      const met = judged && isMet(item)
      item.classList.toggle('met', met)
      item.classList.toggle('unmet', judged && !met)
      item.querySelector('.unseen').textContent = judged ? (met ? list.dataset.met : list.dataset.unmet) : ''
    }
  })
}

for (const hint of document.querySelectorAll('[data-repeats]')) {
  const again = document.getElementById(hint.dataset.for)
  const first = document.getElementById(hint.dataset.repeats)
  const compare = () => {
    const same = again.value === first.value
    hint.classList.toggle('good', same)
    hint.textContent = again.value === '' ? '' : same ? hint.dataset.matches : hint.dataset.differs
  }
  again.addEventListener('input', forgetLastTry)
  again.addEventListener('input', compare)
  first.addEventListener('input', compare)
}

// A second press while the first is on its way is dropped; the server would count it once anyway.
for (const form of document.querySelectorAll('form[data-once]')) {
  let sentAt = Number.NEGATIVE_INFINITY
  form.addEventListener('submit', (event) => {
    if (event.timeStamp - sentAt < 5000) event.preventDefault()
    else sentAt = event.timeStamp
  })
  addEventListener('pageshow', () => {
    sentAt = Number.NEGATIVE_INFINITY
  })
}

// A page that comes back from the browser's cache is shown without its autofocus.
addEventListener('pageshow', (event) => {
  if (event.persisted && document.activeElement === document.body)
    document.querySelector('[autofocus]')?.focus()
})

for (const button of document.querySelectorAll('[data-print]')) {
  button.hidden = false
  button.addEventListener('click', () => print())
}
