export function BudgetFigure() {
	return null;
}
