using GraphQL.Types;
using Twinning.Domain.Support.Activities;
using Twinning.GraphQL.Schema.Support;
using Twinning.GraphQL.Schema.Support.Activities;

namespace Twinning.GraphQL.Schema.Mutations;

/// <summary>What the inputs of all kinds of contribution have alike.</summary>
internal static class KindInputs
{
    public static void WithStage<T>(this InputObjectGraphType<T> input) =>
        input.Field<NonNullGraphType<ContributionStageType>>("stage")
            .DefaultValue(ContributionStage.Delivered).Description("Whether it was promised or handed over.");

    public static void WithSources<T, TShare>(this InputObjectGraphType<T> input)
        where TShare : IGraphType =>
        input.Field<NonNullGraphType<ListGraphType<NonNullGraphType<TShare>>>>("sources")
            .Description("The shares by source, which sum to the whole; each source once.");
}

internal sealed class MoneyShareInputType : InputObjectGraphType<MoneyShareInput>
{
    public MoneyShareInputType()
    {
        Name = "MoneyShareInput";
        Description = "The share of money that comes from one source.";
        Field<NonNullGraphType<ContributionSourceType>>("source").Description("The source; NOT_STATED where the report does not say.");
        Field<NonNullGraphType<LongGraphType>>("amount").Description("The share in whole đồng.");
    }
}

internal sealed class AmountShareInputType : InputObjectGraphType<AmountShareInput>
{
    public AmountShareInputType()
    {
        Name = "AmountShareInput";
        Description = "The share of goods or work days that comes from one source.";
        Field<NonNullGraphType<ContributionSourceType>>("source").Description("The source; NOT_STATED where the report does not say.");
        Field<NonNullGraphType<DecimalGraphType>>("amount").Description("The share, in the unit of the whole.");
    }
}

internal sealed class MoneyInputType : InputObjectGraphType<MoneyInput>
{
    public MoneyInputType()
    {
        Name = "MoneyInput";
        Description = "Money that is given (tiền).";
        this.WithStage();
        this.WithSources<MoneyInput, MoneyShareInputType>();
        Field<NonNullGraphType<LongGraphType>>("amount").Description("The amount in whole đồng.");
    }
}

internal sealed class GoodsInputType : InputObjectGraphType<GoodsInput>
{
    public GoodsInputType()
    {
        Name = "GoodsInput";
        Description = "Goods with their quantity and unit (hiện vật).";
        this.WithStage();
        this.WithSources<GoodsInput, AmountShareInputType>();
        Field<NonNullGraphType<StringGraphType>>("goods").Description("What they are, in Vietnamese, such as gạo.");
        Field<NonNullGraphType<QuantityInputType>>("quantity").Description("How much, in which unit.");
        Field<LongGraphType>("declaredValue").Description("The value declared for all of them, in whole đồng; never added to money.");
        Field<ValuationBasisType>("basis").Description("What the declared value rests on; needed with a value.");
    }
}

internal sealed class WorkInputType : InputObjectGraphType<WorkInput>
{
    public WorkInputType()
    {
        Name = "WorkInput";
        Description = "Days of work (ngày công).";
        this.WithStage();
        this.WithSources<WorkInput, AmountShareInputType>();
        Field<NonNullGraphType<DecimalGraphType>>("days").Description("The days of all people together; half days are possible.");
    }
}

internal sealed class LoanInputType : InputObjectGraphType<LoanInput>
{
    public LoanInputType()
    {
        Name = "LoanInput";
        Description = "Money that is lent (cho vay, vốn xoay vòng).";
        this.WithStage();
        this.WithSources<LoanInput, MoneyShareInputType>();
        Field<NonNullGraphType<LongGraphType>>("principal").Description("The money lent, without interest, in whole đồng.");
        Field<NonNullGraphType<LongGraphType>>("repaid").DefaultValue(0L).Description("How much of it was paid back so far.");
    }
}

internal sealed class ScholarshipInputType : InputObjectGraphType<ScholarshipInput>
{
    public ScholarshipInputType()
    {
        Name = "ScholarshipInput";
        Description = "Money paid to pupils by the month (học bổng, đỡ đầu học sinh).";
        this.WithStage();
        this.WithSources<ScholarshipInput, MoneyShareInputType>();
        Field<NonNullGraphType<LongGraphType>>("perMonth").Description("What one pupil gets a month, in whole đồng.");
        Field<NonNullGraphType<DateOnlyGraphType>>("firstMonth").Description("A day of the first month.");
        Field<NonNullGraphType<IntGraphType>>("months").Description("For how many months.");
        Field<NonNullGraphType<IntGraphType>>("pupils").Description("For how many pupils.");
    }
}
