/** A step of the Dockerfile, as BuildKit names it: `[linux/amd64->arm64 build 3/5] RUN npm ci`. */
export interface Step {
  /** Where it runs, when the name says it: only if several platforms were asked for. */
  readonly platform?: string
  /** `build 3/5`, or `3/5` in a Dockerfile of one stage. */
  readonly place: string
  readonly command: string
}

/**
 * Reads the name of a vertex; `undefined` for those that are no step, such as `[internal] load metadata`
 * (moby/buildkit, frontend/dockerfile/dockerfile2llb/convert.go, prefixCommand, read November 2026).
 */
export function parseStep(name: string): Step | undefined {
  const [, platform, place, command] =
    /^\[(?:([\w.]+\/[\w./-]+?)(?:->[\w./]+)? )? *((?:\S+ +)?\d+\/\d+)\] ([^]*)$/u.exec(name) ?? []
  if (place === undefined || command === undefined) return undefined
  return { place: place.replace(/ +/gu, ' '), command, ...(platform === undefined ? {} : { platform }) }
}

export const isRun = ({ command }: Step): boolean => /^(?:ONBUILD )?RUN\b/u.test(command)
