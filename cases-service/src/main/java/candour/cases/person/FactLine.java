package candour.cases.person;

/**
 * A row of facts, as callers see it.
 *
 * @param position what a row that puts this one right names
 * @param holds whether it holds today and nothing later puts it right
 */
public record FactLine<F>(int position, boolean holds, F fact) {}
