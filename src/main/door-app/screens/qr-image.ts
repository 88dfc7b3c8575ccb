import encodeQR from 'qr';
import { svg, html, type TemplateResult } from 'lit';

/** A QR code as a drawing, dark on white also where the page is dark. */
export function qrImage(text: string, label: string): TemplateResult {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: 3 });
  const dark = rows.flatMap((row, y) => row.flatMap((on, x) => (on ? `M${x} ${y}h1v1h-1z` : []))).join('');
  const drawing = svg`<rect width="100%" height="100%" fill="#fff"/><path d=${dark} fill="#000"/>`;
  return html`<svg class="qr" role="img" aria-label=${label} viewBox="0 0 ${rows.length} ${rows.length}" shape-rendering="crispEdges">${drawing}</svg>`;
}
