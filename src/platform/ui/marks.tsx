import "./marks.css";

/** Each has a shape of its own: nobody has to tell colours apart. */
const shapes = [
  "M0-7A7 7 0 1 1 0 7A7 7 0 1 1 0-7Z",
  "M-6-6H6V6H-6Z",
  "M0-8L8 6H-8Z",
  "M0-8L8 0L0 8L-8 0Z",
  "M-3-8H3V-3H8V3H3V8H-3V3H-8V-3H-3Z",
];

/** So many are told apart by their shapes; beyond these only a table tells. */
export const mostMarks = shapes.length;

/** The mark of the n-th, beside its name or number. */
export const Mark = ({ at }: { at: number }) => (
  <svg className={`mark mark-${at}`} viewBox="-9 -9 18 18" aria-hidden="true">
    <path d={shapes[at]} />
  </svg>
);

/** Which mark stands where, as a share of the line. */
type Placed = { at: number; share: number };

/** Where each stands on a line, with ticks if it has steps, and how far they lie apart; `label` says the same in words. */
export const MarksLine = (props: { label: string; placed: readonly Placed[]; ticks?: readonly number[] }) => {
  const { label, placed, ticks = [] } = props;
  const place = (share: number) => `${share * 100}%`;
  const shares = placed.map(({ share }) => share);
  return (
    <svg className="marks-line" role="img" aria-label={label}>
      <line className="whole" x1="0" x2="100%" y1="50%" y2="50%" />
      {ticks.map(tick => (
        <line className="whole" key={tick} x1={place(tick)} x2={place(tick)} y1="38%" y2="62%" />
      ))}
      {placed.length > 1 && (
        <line
          className="between"
          x1={place(Math.min(...shares))}
          x2={place(Math.max(...shares))}
          y1="50%"
          y2="50%"
        />
      )}
      {placed.map(one => (
        <svg key={one.at} x={place(one.share)} y="50%" overflow="visible" aria-hidden="true">
          <path
            className={`mark mark-${one.at}`}
            d={shapes[one.at]}
            transform={`translate(0 ${asideOf(placed, one)})`}
          />
        </svg>
      ))}
    </svg>
  );
};

/** Marks that would hide each other stand above each other, around the line. */
const asideOf = (placed: readonly Placed[], { at, share }: Placed): number => {
  const same = placed.filter(one => one.share === share).map(one => one.at);
  return (same.indexOf(at) - (same.length - 1) / 2) * 15;
};
