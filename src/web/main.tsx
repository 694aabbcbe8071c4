import { createRoot } from 'react-dom/client'
import './ui/tokens.css'
import './ui/fonts.css'
import './ui/base.css'
import './ui/controls.css'
import { App } from './App.tsx'
import { readStart } from './start.ts'
import { showTheme } from './theme.ts'

showTheme()

/** After an unexpected error nothing on the page can be trusted, so it is replaced. */
function admitFault(): void {
  const note = document.createElement('main')
  note.className = 'page'
  note.innerHTML = `<h1>Something went wrong</h1>
    <p class="lede">Your saved data is safe; unsaved changes may be lost. <a href="">Reload page</a></p>`
  document.body.replaceChildren(note)
}

const place = document.getElementById('app')
if (!place) throw new Error('The page has no place for the app.')
createRoot(place, { onUncaughtError: admitFault }).render(<App start={readStart()} />)
