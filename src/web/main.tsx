import { createRoot } from 'react-dom/client'
import './ui/tokens.css'
import './ui/fonts.css'
import './ui/base.css'
import './ui/controls.css'
import { App } from './App.tsx'
import { readStart } from './start.ts'

/** After a fault of ours nothing on the page can be trusted; what was saved is safe. */
function admitFault(): void {
  const note = document.createElement('main')
  note.className = 'page'
  note.innerHTML = `<h1>Something broke on our side</h1>
    <p class="lede">What you saved is safe. <a href="">Load the page again</a></p>`
  document.body.replaceChildren(note)
}

const place = document.getElementById('app')
if (!place) throw new Error('The page has no place for the app.')
createRoot(place, { onUncaughtError: admitFault }).render(<App start={readStart()} />)
