import type { z } from 'zod'
import { lastWords, runCommand } from './command.ts'
import { pythonWith } from './python.ts'

const fromPyPi = pythonWith('aws-command', ['awscli==1.46.3'])
const found: { program?: string } = {}

/** AWS's command line: the machine's own, else one from PyPI. */
export const awsCommand = {
  install: async (): Promise<string | undefined> => {
    const own = (await runCommand('aws', ['--version'])).code === 0
    found.program = own ? 'aws' : fromPyPi.program('aws')
    return own ? undefined : fromPyPi.install()
  },
  program: (): string => found.program ?? 'aws',
}

/** What the command line answers, as JSON; throws with what it said instead. */
export async function askAws<T>(
  shape: z.ZodType<T>,
  env: Readonly<Record<string, string>>,
  ...parameters: string[]
): Promise<T> {
  const ended = await runCommand(awsCommand.program(), [...parameters, '--output', 'json'], { env })
  if (ended.code !== 0) throw new Error(`aws ${parameters.join(' ')}: ${lastWords(ended)}`)
  return shape.parse(JSON.parse(ended.stdout))
}
