import type { BuildRequest } from './request.ts'
import { nameOf } from './warnings.ts'

export interface Cause {
  readonly what: string
  readonly hint: string
  /** Where `what` says it better than BuildKit's excerpt. */
  readonly line?: number
  /** `what` says it all, without the step. */
  readonly isPlain?: boolean
}

interface Evidence {
  readonly error: string
  /** The last that the step printed. */
  readonly lines: readonly string[]
  readonly command: string | undefined
  /** Its text. */
  readonly dockerfile: string
  readonly request: BuildRequest
}

/** BuildKit has codes for none of these: they are known by the words that it had in November 2026 (0.12 to 0.34). */
const known: readonly {
  readonly said: RegExp
  readonly tell: (found: readonly string[], evidence: Evidence) => Cause
}[] = [
  {
    said: /did not complete successfully: exit code: (\d+)(?:: ([^]*))?$/u,
    tell: ([, code = '', more], evidence) => ranAndFailed(Number(code), more, evidence),
  },
  {
    said: /failed to (?:calculate checksum of ref|compute cache key)[^"]*"([^"]+)": not found/u,
    tell: ([, path = ''], evidence) => missingSource(path, evidence),
  },
  {
    said: /dockerfile parse error (?:on line (\d+)|[^:]*): ([^]*)$/u,
    tell: ([, line, what = '']) => ({
      what,
      hint: 'Mend the line; “docker buildx build --check .” finds such mistakes without building.',
      isPlain: true,
      ...(line === undefined ? {} : { line: Number(line) }),
    }),
  },
  {
    said: /target stage "?([^"]+?)"? could not be found/u,
    tell: ([, stage = ''], { dockerfile }) => ({
      what: `there is no stage "${stage}"`,
      hint: `"build-target" must be one of the Dockerfile’s stages: ${stagesOf(dockerfile).join(', ') || 'it names none'}.`,
      isPlain: true,
    }),
  },
  {
    said: /failed to resolve source metadata for (\S+): ([^]*)$/u,
    tell: ([, image = '', why = ''], evidence) => baseImage(image, why, evidence),
  },
  {
    said: /^secret (\S+): not found/u,
    tell: ([, id = '']) => ({
      what: `it needs the build secret "${id}", which is not given`,
      hint: `Give it in "build-secrets", one ID=value a line: ${id}=\${{ secrets.NAME }}`,
    }),
  },
  {
    said: /rpc error: code = Unavailable|error reading from server/u,
    tell: (_, { error }) => ({
      what: `the connection to the builder was lost: ${error}`,
      hint: 'BuildKit or its machine has ended, most likely for want of memory: take a larger runner, or build fewer platforms at a time.',
      isPlain: true,
    }),
  },
  {
    said: /Dockerfile cannot be empty/u,
    tell: () => ({
      what: 'it is empty',
      hint: 'Write a Dockerfile, or name another with "dockerfile".',
      isPlain: true,
    }),
  },
]

export function causeOf(evidence: Evidence): Cause {
  for (const { said, tell } of known) {
    const found = said.exec(evidence.error)
    if (found !== null) return tell([...found], evidence)
  }
  return { what: evidence.error || 'buildx failed without saying why', hint: again(evidence.request) }
}

function ranAndFailed(code: number, more: string | undefined, { lines, request }: Evidence): Cause {
  const what = `exit code ${code}${more === undefined ? '' : ` (${more})`}`
  if (lines.some((line) => /exec format error/iu.test(line))) {
    return {
      what,
      hint: 'The builder has no emulator for this platform: put docker/setup-qemu-action before this step.',
    }
  }
  if (code === 137 || more?.includes('allocate memory')) {
    return { what, hint: 'It was killed, most likely for want of memory: take a larger runner, or less at a time.' }
  }
  return { what, hint: again(request) }
}

function again({ platforms, dockerfile, context, workspace, target }: BuildRequest): string {
  const at = [
    ...(target === undefined ? [] : [`--target ${target}`]),
    `--file ${nameOf(dockerfile, workspace)} ${nameOf(context, workspace)}`,
  ].join(' ')
  return `To see it on your machine: docker buildx build --platform ${platforms.join(',')} ${at}`
}

function missingSource(path: string, { command, request }: Evidence): Cause {
  const stage = /--from=(\S+)/u.exec(command ?? '')?.[1]
  if (stage !== undefined)
    return { what: `"${path}" is not in "${stage}"`, hint: 'See where that stage puts it, and copy it from there.' }
  return {
    what: `"${path}" is not in the build context (${nameOf(request.context, request.workspace)})`,
    hint: 'Paths are relative to "context". See that the file is checked in, or made before this step, and not excluded by .dockerignore.',
  }
}

function baseImage(image: string, why: string, { command }: Evidence): Cause {
  const stage = /--from=([\w.-]+)/u.exec(command ?? '')?.[1]
  if (stage !== undefined && image === `docker.io/library/${stage}:latest`) {
    return { what: `there is no stage "${stage}"`, hint: 'Name one of the Dockerfile’s stages, or an image in full.' }
  }
  return { what: `the image ${image} cannot be had: ${why}`, hint: imageHint(image, why) }
}

function imageHint(image: string, why: string): string {
  if (/no match for platform/u.test(why)) return 'It is not there for each of "platforms": take another image or fewer.'
  if (/\b429\b|toomanyrequests/iu.test(why))
    return 'The registry asks for patience: log in with docker/login-action before this step, which raises the limit.'
  if (/\b40[13]\b|denied|unauthorized|authoriz/iu.test(why))
    return 'Put docker/login-action before this step if the image is private; see that its name is right.'
  if (/not found/u.test(why)) return `See that ${image} exists: name and tag.`
  return 'See that the builder can reach the registry; run the job again if it was a moment’s trouble.'
}

const stagesOf = (dockerfile: string): string[] =>
  [...dockerfile.matchAll(/^\s*FROM\s[^#\n]*?\sAS\s+(\S+)/gimu)].map(([, name = '']) => name)
