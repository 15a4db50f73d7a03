import "../../chart/chart.css";

/** A figure in its page. The drawing escapes every word in it (chart/svg.ts), so it can be taken as it is. */
export const Drawn = ({ svg }: { svg: string }) => (
  // biome-ignore lint/security/noDangerouslySetInnerHtml: made by our own pure function, which a test feeds with markup
  <div dangerouslySetInnerHTML={{ __html: svg }} />
);
