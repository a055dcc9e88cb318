import { appRunnerFront } from './app-runner-front.ts'
import type { Kind } from './world.ts'

export const googleAlone: Kind = { target: 'gcp-only', aws: appRunnerFront }
export const withAppRunner: Kind = { target: 'both', aws: appRunnerFront }
