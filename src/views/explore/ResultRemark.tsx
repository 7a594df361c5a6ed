import type { OutputKey, Outputs } from "#model";
import { withoutDischarge } from "../design/no-discharge";

/** Beneath a result that cannot be: why; loaded where there is such a result. */
export function ResultRemark({ of, outputs }: { readonly of: OutputKey; readonly outputs: Outputs }) {
	const remark = withoutDischarge(of, outputs);
	return remark && <p className="result-remark">{remark}</p>;
}
