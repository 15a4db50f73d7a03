import { actOf, type LoaderArgs } from "../../platform/http/page.ts";
import { Page } from "../../platform/ui/index.ts";

export const loader = ({ context }: LoaderArgs) => ({ lang: actOf(context).lang });

export default function Home() {
  return <Page title="Samsyn" />;
}
