import type { ServiceSettings, Unit } from '../../../../src/core/unit.ts'
import type { FunctionAlias } from '../../../../src/targets/aws/lambda/aliases.ts'
import type { FunctionVersion } from '../../../../src/targets/aws/lambda/settings.ts'
import type { Found } from '../../../../src/targets/aws/lambda/view.ts'

const repository = '111122223333.dkr.ecr.us-east-1.amazonaws.com/tandem/shop'
const digest = (of: string): string => `sha256:${of.repeat(64)}`

/** An image by a digit of its digest. */
export const image = (of: string): string => `${repository}@${digest(of)}`

export const aVersion = (name: string, changes: Partial<FunctionVersion> = {}): FunctionVersion => ({
  name,
  settings: {
    role: 'arn:aws:iam::111122223333:role/shop',
    memory: 512,
    timeout: 30,
    env: { PORT: '8080', LEVEL: 'info' },
  },
  image: image('a'),
  architecture: 'x86_64',
  state: 'Active',
  update: 'Successful',
  logGroup: '/aws/lambda/shop',
  ...changes,
})

export const anAlias = (version: string, changes: Partial<FunctionAlias> = {}): FunctionAlias => ({
  version,
  weights: {},
  url: { address: `https://live.lambda-url.us-east-1.on.aws`, auth: 'NONE', mode: 'BUFFERED' },
  open: { url: ['tandem-url'], call: ['tandem-call'] },
  ...changes,
})

/** Made by others, with one version that its alias leads to. */
export const aFunction = (changes: Partial<Found> = {}): Found => ({
  arn: 'arn:aws:lambda:us-east-1:111122223333:function:shop',
  latest: aVersion('$LATEST'),
  tags: {},
  versions: { '1': aVersion('1') },
  live: anAlias('1'),
  twin: '1',
  ...changes,
})

export const aUnit = (settings: Partial<ServiceSettings> = {}): Unit => ({
  release: { id: 'r2', order: 2, version: '2.0.0', run: 'https://github.com/octo/shop/actions/runs/2' },
  image: { repository, digest: digest('f'), platforms: { 'linux/amd64': digest('b') } },
  settings: { envStrategy: 'merge', access: 'public', ...settings },
})
