import type { JSONWebKeySet } from 'jose'
import type { Kernel, Simulator } from '../kernel/types.ts'
import type { Run } from './access.ts'
import { createApi } from './api.ts'
import { issuer } from './claims.ts'
import { jobEnvironment } from './environment.ts'
import { createJob, type Job, type JobSettings } from './job.ts'
import { createIssuer, createSigner, createTokenEndpoint, type Signer } from './oidc.ts'

export interface GitHubOptions {
  /** What every job has unless it says otherwise. */
  readonly job?: JobSettings
}

export interface GitHub {
  readonly issuer: string
  /** The issuer's public keys, as its JWKS address serves them. */
  readonly keys: JSONWebKeySet
  readonly simulators: readonly Simulator[]
  /** A job from now on in progress: its endpoint gives tokens and its run can be asked for. */
  readonly startJob: (settings?: JobSettings) => Job
  /** Its tokens are accepted no longer. */
  readonly endJob: (job: Job, conclusion?: NonNullable<Run['conclusion']>) => void
  readonly jobEnvironment: (job: Job) => Record<string, string>
  /** Signs any claims with the issuer's key, to see what a cloud refuses. */
  readonly sign: Signer['sign']
}

/** Registers the issuer, the jobs' token endpoint and the API. Jobs outlive a reset of the kernel: only `endJob` ends them. */
export async function createGitHub(kernel: Kernel, options: GitHubOptions = {}): Promise<GitHub> {
  const signer = await createSigner('38826b17-6a30-5f9b-b169-8beb8202f723')
  const runs = new Map<string, Run>()
  const jobs = new Map<string, Job>()
  const simulators = [createIssuer(signer), createTokenEndpoint({ kernel, signer, jobs }), createApi(runs)]
  for (const simulator of simulators) kernel.register(simulator)
  return {
    issuer,
    keys: signer.keys,
    simulators,
    jobEnvironment,
    sign: signer.sign,
    startJob: (settings = {}) => {
      const job = createJob({ ...options.job, ...settings })
      jobs.set(job.id, job)
      runs.set(job.runId, { job, status: 'in_progress', conclusion: undefined, started: Date.now() })
      return job
    },
    endJob: (job, conclusion = 'success') => {
      jobs.delete(job.id)
      runs.set(job.runId, { job, status: 'completed', conclusion, started: runs.get(job.runId)?.started ?? Date.now() })
    },
  }
}
