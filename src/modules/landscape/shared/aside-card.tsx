import { Actions, Card, LinkButton, Notice } from "../../../platform/ui/index.ts";
import type { Aside } from "./aside.ts";

/** What others see of a thing, or give to it. */
export const AsideCard = ({ aside }: { aside: Aside }) => (
  <Card title={aside.title}>
    {aside.warning && <Notice tone="warm">{aside.warning}</Notice>}
    {aside.sentences.map(sentence => (
      <p key={sentence}>{sentence}</p>
    ))}
    {aside.ways.length > 0 && (
      <Actions>
        {aside.ways.map(way => (
          <LinkButton key={way.href} href={way.href} disabledBecause={way.because}>
            {way.label}
          </LinkButton>
        ))}
      </Actions>
    )}
  </Card>
);
