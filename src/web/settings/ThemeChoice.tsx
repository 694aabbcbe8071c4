import { useState } from 'react'
import { chooseTheme, chosenTheme, themes } from '../theme.ts'
import { capitalised } from '../ui/words.ts'

/** Light or dark, remembered on this device. */
export function ThemeChoice() {
  const [chosen, setChosen] = useState(chosenTheme)
  return (
    <fieldset className="choices section">
      <legend>
        <h2>Theme</h2>
      </legend>
      {themes.map((theme) => (
        <label key={theme} className="check">
          <input
            type="radio"
            name="theme"
            checked={chosen === theme}
            onChange={() => {
              chooseTheme(theme)
              setChosen(theme)
            }}
          />
          {capitalised(theme)}
        </label>
      ))}
    </fieldset>
  )
}
