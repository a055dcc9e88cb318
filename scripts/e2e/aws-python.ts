import type { Client } from './client.ts'
import { awsCommand } from './aws-command.ts'
import { pythonWith, runScript } from './python.ts'

/** boto3, and moto with as much as its server needs for the services at hand. */
export const awsLibraries = pythonWith('aws', [
  'boto3==1.44.8',
  'moto==5.2.5',
  'flask==3.*',
  'flask-cors==6.*',
  'pyyaml==6.*',
])

export const boto: Client = {
  name: 'boto3 and aws',
  ready: async () => (await awsLibraries.install()) ?? (await awsCommand.install()),
  run: (desk) => runScript(awsLibraries, 'aws_clients.py', desk, { AWS_COMMAND: awsCommand.program() }),
}

export const moto: Client = {
  name: 'moto and boto3',
  ready: awsLibraries.install,
  run: (desk) => runScript(awsLibraries, 'moto_differences.py', desk),
}
