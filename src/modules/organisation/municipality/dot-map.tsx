import { knownMunicipalities } from "./known.ts";
import type { Country } from "./rules.ts";

const height = 420;
const margin = 10;

export type DotMap = { width: number; height: number; dots: string; here: { x: number; y: number } };

/** Every municipality of a country as a dot, where one of them stands out; null when its place is not known. */
export const dotMapOf = (country: Country, code: string): DotMap | null => {
  const placed = knownMunicipalities().filter(one => one.country === country && one.lon && one.lat);
  const here = placed.find(one => one.code === code);
  if (!here) return null;
  const [lons, lats] = [placed.map(one => one.lon!), placed.map(one => one.lat!)];
  const [west, east] = [Math.min(...lons), Math.max(...lons)];
  const [south, north] = [Math.min(...lats), Math.max(...lats)];
  // A degree of longitude is shorter the further north one is; the middle of the country decides.
  const narrow = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const scale = (height - 2 * margin) / (north - south);
  const at = (lon: number, lat: number) => ({
    x: Math.round((margin + (lon - west) * narrow * scale) * 10) / 10,
    y: Math.round((margin + (north - lat) * scale) * 10) / 10,
  });
  return {
    width: Math.ceil(2 * margin + (east - west) * narrow * scale),
    height,
    dots: placed
      .map(one => at(one.lon!, one.lat!))
      .map(({ x, y }) => `M${x} ${y}h0`)
      .join(""),
    here: at(here.lon!, here.lat!),
  };
};

/** One path draws all the dots: a line without length and with round ends. */
export const Dots = ({ map, label }: { map: DotMap; label: string }) => (
  <svg className="dot-map" viewBox={`0 0 ${map.width} ${map.height}`} role="img" aria-label={label}>
    <path className="dots" d={map.dots} />
    <path className="here" d={`M${map.here.x} ${map.here.y}h0`} />
  </svg>
);
