import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'

/** A copy of the tree in which bugs can be sown: the work tree itself is never touched. */
export interface Workshop {
  /** Runs the tests with a text of one file replaced, and puts it back. Throws when the text is not there exactly once. */
  readonly withBug: (sown: { file: string; text: string; instead: string }, tests: readonly string[]) => TestRun
  readonly run: (tests: readonly string[]) => TestRun
  readonly remove: () => void
}

export interface TestRun {
  readonly passed: number
  /** Full names. */
  readonly failed: readonly Failed[]
  /** Why a test file did not run at all; that proves nothing. */
  readonly broken: readonly string[]
}

export interface Failed {
  readonly name: string
  /** Path from the root of the tree. */
  readonly file: string
}

const parts = [
  'src',
  'simulators',
  'scripts',
  '__tests__',
  'schemas',
  'docs',
  'examples',
  'action.yml',
  'jest.config.js',
  'package.json',
  'tsconfig.json',
]

export function openWorkshop(tree: string): Workshop {
  const folder = mkdtempSync(join(tmpdir(), 'tandem-mutants-'))
  for (const part of parts) cpSync(join(tree, part), join(folder, part), { recursive: true })
  symlinkSync(join(tree, 'node_modules'), join(folder, 'node_modules'))
  const run: Workshop['run'] = (tests) => runTests(folder, tests)
  return {
    run,
    withBug: ({ file, text, instead }, tests) => {
      const path = join(folder, file)
      const whole = readFileSync(path, 'utf8')
      const count = whole.split(text).length - 1
      if (count !== 1) throw new Error(`${file} has the text ${count} times, not once:\n${text}`)
      writeFileSync(
        path,
        whole.replace(text, () => instead),
      )
      try {
        return run(tests)
      } finally {
        writeFileSync(path, whole)
      }
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

const resultSchema = z.object({
  numPassedTests: z.number(),
  testResults: z.array(
    z.object({
      name: z.string(),
      message: z.string(),
      status: z.string(),
      assertionResults: z.array(z.object({ status: z.string(), fullName: z.string() })),
    }),
  ),
})

function runTests(folder: string, tests: readonly string[]): TestRun {
  const output = join(folder, 'result.json')
  rmSync(output, { force: true })
  const jest = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', 'node_modules/jest/bin/jest.js']
  const args = [...jest, '--json', `--outputFile=${output}`, ...tests]
  const { stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8', timeout: 120_000 })
  return readResult(output, stderr)
}

function readResult(output: string, stderr: string): TestRun {
  let text: string
  try {
    text = readFileSync(output, 'utf8')
  } catch {
    return { passed: 0, failed: [], broken: [`the tests did not come to an end:\n${stderr}`] }
  }
  const { numPassedTests, testResults } = resultSchema.parse(JSON.parse(text))
  const failed = testResults.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status }) => status === 'failed')
      .map(({ fullName }) => ({ name: fullName, file: name.slice(name.indexOf('__tests__')) })),
  )
  const broken = testResults
    .filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0)
    .map(({ name, message }) => `${name}: ${message}`)
  return { passed: numPassedTests, failed, broken }
}
