import { stripTypeScriptTypes } from 'node:module'

/** A jest transform over Node's own type stripping: line and column stay as they are in the source. */
const transform = {
  process: (source) => ({ code: stripTypeScriptTypes(source, { mode: 'strip' }) }),
}

export default transform
