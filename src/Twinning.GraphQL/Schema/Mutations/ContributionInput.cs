using System;
using System.Collections.Generic;
using System.Linq;
using GraphQL.Types;
using Twinning.Domain;
using Twinning.Domain.Support;
using Twinning.Domain.Support.Activities;

namespace Twinning.GraphQL.Schema.Mutations;

/// <summary>A contribution as given: one of the five kinds.</summary>
internal sealed record ContributionInput(MoneyInput? Money, GoodsInput? Goods, WorkInput? WorkDays, LoanInput? Loan, ScholarshipInput? Scholarship)
{
    public Contribution ToDomain() =>
        Money?.ToDomain() ?? Goods?.ToDomain() ?? WorkDays?.ToDomain() ?? Loan?.ToDomain() ?? Scholarship!.ToDomain();
}

internal sealed record MoneyShareInput(ContributionSource Source, long Amount)
{
    public static IReadOnlyList<SourceShare<Dong>> ToDomain(IReadOnlyList<MoneyShareInput> shares) =>
        [.. shares.Select(share => new SourceShare<Dong>(share.Source, new Dong(share.Amount)))];
}

internal sealed record AmountShareInput(ContributionSource Source, decimal Amount)
{
    public static IReadOnlyList<SourceShare<decimal>> ToDomain(IReadOnlyList<AmountShareInput> shares) =>
        [.. shares.Select(share => new SourceShare<decimal>(share.Source, share.Amount))];
}

internal sealed record MoneyInput(ContributionStage Stage, long Amount, IReadOnlyList<MoneyShareInput> Sources)
{
    public Contribution ToDomain() => new MoneyContribution(Stage, new Dong(Amount), MoneyShareInput.ToDomain(Sources));
}

internal sealed record GoodsInput(
    ContributionStage Stage, string Goods, Quantity Quantity, long? DeclaredValue, ValuationBasis? Basis, IReadOnlyList<AmountShareInput> Sources)
{
    public Contribution ToDomain() => new GoodsContribution(
        Stage, Goods, Quantity, DeclaredValue is { } value ? new Dong(value) : null, Basis, AmountShareInput.ToDomain(Sources));
}

internal sealed record WorkInput(ContributionStage Stage, decimal Days, IReadOnlyList<AmountShareInput> Sources)
{
    public Contribution ToDomain() => new WorkContribution(Stage, Days, AmountShareInput.ToDomain(Sources));
}

internal sealed record LoanInput(ContributionStage Stage, long Principal, long Repaid, IReadOnlyList<MoneyShareInput> Sources)
{
    public Contribution ToDomain() => new LoanContribution(Stage, new Dong(Principal), new Dong(Repaid), MoneyShareInput.ToDomain(Sources));
}

internal sealed record ScholarshipInput(
    ContributionStage Stage, long PerMonth, DateOnly FirstMonth, int Months, int Pupils, IReadOnlyList<MoneyShareInput> Sources)
{
    public Contribution ToDomain() =>
        new ScholarshipContribution(Stage, new Dong(PerMonth), FirstMonth, Months, Pupils, MoneyShareInput.ToDomain(Sources));
}

internal sealed class ContributionInputType : InputObjectGraphType<ContributionInput>
{
    public ContributionInputType()
    {
        Name = "ContributionInput";
        Description = "What was promised or handed over: exactly one of the five kinds.";
        IsOneOf = true;
        Field<MoneyInputType>("money").Description("Money that is given.");
        Field<GoodsInputType>("goods").Description("Goods.");
        Field<WorkInputType>("workDays").Description("Days of work.");
        Field<LoanInputType>("loan").Description("Money that is lent.");
        Field<ScholarshipInputType>("scholarship").Description("Money paid to pupils by the month.");
    }
}
