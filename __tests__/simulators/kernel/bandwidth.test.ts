import { expect, test } from '@jest/globals'
import { createHttpClient } from '../../../src/http/client.ts'
import { startKernel } from '../../../simulators/kernel/kernel.ts'
import { aContext } from '../../image/world.ts'

const bytes = 200_000

test('what reaches a limited host takes its time, over all its connections; other hosts are not slowed down', async () => {
  const kernel = await startKernel({ networkSpeed: 20 })
  const http = createHttpClient({ HTTPS_PROXY: kernel.proxyUrl })
  try {
    kernel.trust()
    const route = { operation: 'line.put', method: 'PUT', path: '/', handle: () => ({ status: 200 }) }
    kernel.register({ name: 'line', hosts: ['*.example.com'], routes: [route], refuse: () => ({ status: 500 }) })
    kernel.limitUploads('slow.example.com', 100_000)
    const { network } = kernel.clocks
    const put = async (host: string): Promise<number> => {
      const url = `https://${host}.example.com/`
      const started = network.now()
      await http.request({ method: 'PUT', url, operation: 'line.put', body: Buffer.alloc(bytes) }, aContext().context)
      return network.now() - started
    }
    await put('fast')
    const [one, two, fast] = await Promise.all([put('slow'), put('slow'), put('fast')])
    expect(Math.max(one, two)).toBeGreaterThan(3_900)
    expect(fast).toBeLessThan(Math.max(one, two))
    kernel.reset()
    expect(await put('slow')).toBeLessThan(3_900)
  } finally {
    await http.close()
    await kernel.stop()
  }
})
