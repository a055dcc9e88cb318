import { connect } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

/** ms of real time. */
const pause = 50
const stillOpen = 2_000

/** Resolves when the container behind this port of the host listens; never once the signal has aborted. */
export async function untilListening(port: number, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    if (await listens(port)) return
    await sleep(pause)
  }
  await new Promise<never>(() => undefined)
}

/**
 * Docker's proxy takes every connection and closes it when nobody in the container does (moby, cmd/docker-proxy/tcp_proxy.go), so a
 * connection says nothing: bytes do, or one that is left open.
 */
function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port })
    const end = (outcome: boolean) => {
      socket.destroy()
      resolve(outcome)
    }
    socket.setTimeout(stillOpen, () => end(!socket.connecting))
    socket.once('connect', () => socket.write('HEAD / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n'))
    socket.once('data', () => end(true))
    for (const event of ['error', 'close'] as const) socket.once(event, () => end(false))
  })
}
