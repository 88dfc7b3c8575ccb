import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isRefused, openCamera } from '../../../../frontend/door/camera.ts';

const devices = (getUserMedia: MediaDevices['getUserMedia']) => ({ getUserMedia }) as MediaDevices;
const fails = (name: string) => openCamera(devices(() => Promise.reject(new DOMException('', name)))).catch(isRefused);

test('opens the camera that looks at the families', async () => {
  const stream = {} as MediaStream;
  let wanted: unknown;
  const camera = await openCamera(devices(async (constraints) => ((wanted = constraints), stream)));
  assert.equal(camera, stream);
  assert.deepEqual(wanted, { video: { facingMode: 'environment' } });
});

test('tells a camera that is refused from one that is missing, in use, or not to be had on this page', async () => {
  assert.equal(await fails('NotAllowedError'), true);
  assert.deepEqual([await fails('NotFoundError'), await fails('NotReadableError'), await fails('OverconstrainedError')], [false, false, false]);
  assert.equal(await openCamera(undefined as never).catch(isRefused), false);
});
