import { type Authority, sharedAuthority } from './authority.ts'
import { createBandwidth } from './bandwidth.ts'
import { createCaFile } from './ca-file.ts'
import { createChance, type DrawnGuess } from './chance.ts'
import { createClocks } from './clocks.ts'
import { createControl } from './control.ts'
import { createExchange } from './exchange.ts'
import { createFaults } from './faults.ts'
import { startProxy } from './proxy.ts'
import { createRequestLog } from './request-log.ts'
import { createRouter } from './routing.ts'
import { trustAuthority } from './trust.ts'
import type { Kernel, KernelOptions } from './types.ts'

export interface LocalKernelOptions extends KernelOptions {
  /** Port of the proxy. Default: a free one. */
  readonly port?: number
}

/** What the kernel can do besides its contract with the simulators. */
export interface LocalKernel extends Kernel {
  /** Lets this very process trust the local CA until `stop`. */
  trust(): void
  /** Pins a guess, drawn already or not. */
  force(name: string, index: number): void
  /** Pins what `between` draws under a name: durations in ms of platform time. */
  pin(name: string, value: number): void
  guesses(): readonly DrawnGuess[]
  /** Lets so many bytes of requests reach this host in a second (network time), until `reset`. */
  limitUploads(host: string, bytesPerSecond: number): void
  /** Removes the simulators' state, the faults and the request log. Guesses stay: they belong to the seed. */
  reset(): void
}

/** Starts the proxy; simulators register afterwards. */
export async function startKernel(options: LocalKernelOptions = {}): Promise<LocalKernel> {
  const authority = await sharedAuthority()
  const parts = createParts(options)
  const { router, faults, log, clocks, bandwidth } = parts
  const exchange = createExchange({
    router,
    faults,
    log,
    clocks,
    bandwidth,
    recordBodies: options.recordBodies ?? false,
    kill: parts.kill,
  })
  const knows = (host: string) => router.simulatorsFor(host).length > 0
  const proxy = await startProxy({ authority, port: options.port ?? 0, knows, exchange })
  const caFile = await createCaFile(authority.certificate, options.folder)
  return assemble({ parts, authority, proxyUrl: proxy.url, caFile: caFile.path, ends: [proxy.stop, caFile.remove] })
}

type Parts = ReturnType<typeof createParts>

function createParts({ seed = 1, speed = 1, networkSpeed = 1 }: LocalKernelOptions) {
  const stopping = new AbortController()
  const clocks = createClocks({ speed, networkSpeed, stopped: stopping.signal })
  const parts = {
    seed,
    stopping,
    clocks,
    chance: createChance(seed, clocks.platform),
    faults: createFaults(),
    bandwidth: createBandwidth(clocks.network),
    log: createRequestLog(),
    router: createRouter(),
    ...createVictim(),
  }
  const reset = () => resetAll(parts)
  parts.router.register(
    createControl({
      requests: () => parts.log.entries,
      fault: parts.faults.add,
      clearFaults: parts.faults.clear,
      chance: parts.chance,
      advance: (ms) => clocks.credentials.advance(ms),
      reset,
    }),
  )
  return { ...parts, reset }
}

function resetAll({ router, faults, log, bandwidth }: Pick<Parts, 'router' | 'faults' | 'log' | 'bandwidth'>): void {
  for (const simulator of router.simulators) simulator.reset?.()
  faults.clear()
  bandwidth.clear()
  log.clear()
}

interface Victim {
  readonly kill: () => void
  readonly setVictim: (pid: number | undefined) => void
}

function createVictim(): Victim {
  let victim: number | undefined
  return {
    setVictim: (pid) => {
      victim = pid
    },
    kill: () => {
      if (victim === undefined) process.emitWarning('A kill fault was hit, but no process is registered as the victim.')
      else process.kill(victim, 'SIGKILL')
    },
  }
}

interface Assembly {
  readonly parts: Parts
  readonly authority: Authority
  readonly proxyUrl: string
  readonly caFile: string
  readonly ends: readonly (() => Promise<void>)[]
}

function assemble({ parts, authority, proxyUrl, caFile, ends }: Assembly): LocalKernel {
  const { clocks, faults, log, router, chance, stopping, bandwidth } = parts
  const distrust: (() => void)[] = []
  return {
    ...chance,
    seed: parts.seed,
    clocks,
    proxyUrl,
    ca: authority.certificate,
    caFile,
    requests: log.entries,
    register: router.register,
    fault: faults.add,
    clearFaults: faults.clear,
    waitFor: log.waitFor,
    limitUploads: bandwidth.limit,
    victim: parts.setVictim,
    reset: parts.reset,
    trust: () => {
      distrust.push(trustAuthority(authority.certificate))
    },
    stop: async () => {
      stopping.abort()
      for (const each of distrust.splice(0)) each()
      await Promise.all(ends.map((end) => end()))
    },
  }
}
