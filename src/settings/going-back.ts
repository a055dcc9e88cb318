import { suggestion } from './nearest.ts'

/** What else to do for somebody who looks for a command that goes back: a release of what was there before is one like any other. */
export const goingBack = (given: string, commands: readonly string[]): string =>
  /^(roll[-_ ]?back|undo|revert)$/i.test(given)
    ? '; to go back to an earlier version, run the workflow run that released it again, or release its image, by digest, with command: deploy (README.md, "Going back")'
    : suggestion(given, commands)
