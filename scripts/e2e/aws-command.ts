import { runCommand } from './command.ts'
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
