import { createRoot } from 'react-dom/client'
import './ui/tokens.css'
import './ui/fonts.css'
import './ui/base.css'
import './ui/controls.css'
import { App } from './App.tsx'
import { readStart } from './start.ts'

createRoot(document.getElementById('app')!).render(<App start={readStart()} />)
