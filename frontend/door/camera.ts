/** The camera that looks away from whoever holds the device. Fails where there is none, or it may not be used. */
export async function openCamera(devices: MediaDevices | undefined = navigator.mediaDevices): Promise<MediaStream> {
  if (!devices) {
    throw new DOMException('no camera here', 'NotFoundError');
  }
  return devices.getUserMedia({ video: { facingMode: 'environment' } });
}

/** Whether it is there and somebody said no: that can be helped in the browser's settings. */
export function isRefused(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'NotAllowedError';
}
