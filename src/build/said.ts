/** What buildx says besides the states: why it failed, and where in the Dockerfile. */
export interface Said {
  /** Its last error, without what is before it in each. */
  readonly error: string
  readonly line?: number
}

/**
 * ```
 * Dockerfile:5
 * --------------------
 *    5 | >>> RUN make
 * --------------------
 * ERROR: failed to build: failed to solve: process "/bin/sh -c make" did not complete successfully: exit code: 2
 * ```
 * (moby/buildkit, solver/errdefs/source.go; docker/buildx, commands/build.go; read November 2026)
 */
export function readSaid(lines: readonly string[]): Said {
  const at = lines.findLastIndex((line) => line.startsWith('ERROR: '))
  const error = at < 0 ? lines.slice(-5) : lines.slice(at)
  const place = lines.findIndex((_, index) => /^-{8,}$/u.test(lines[index + 1]?.trim() ?? ''))
  const line = /:(\d+)(?:-\d+)?$/u.exec(lines[place]?.trim() ?? '')?.[1]
  return {
    error: error
      .join('\n')
      .replace(/^ERROR: (?:failed to build: )?(?:failed to solve: )?/u, '')
      .trim(),
    ...(line === undefined ? {} : { line: Number(line) }),
  }
}
