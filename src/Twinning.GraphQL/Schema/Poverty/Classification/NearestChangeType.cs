using GraphQL.Types;
using Twinning.Domain.Poverty.Classification;
using Twinning.GraphQL.Schema.Rules;

namespace Twinning.GraphQL.Schema.Poverty.Classification;

internal sealed class NearestChangeType : ShownType<NearestChange>
{
    public NearestChangeType()
    {
        Name = "NearestChange";
        Description = "The smallest changes that would alter the status of a household for certain, each with all else as it is.";
        ShowAny<StatusChangeType>("income", "The smallest change of income or its points; of two equally small ones, the loss.", change => change.Income);
        ShowAny<StatusChangeType>(
            "indicators", "The smallest change in the number of deprived indicators; empty where none alters the status.", change => change.Indicators);
    }
}

internal sealed class StatusChangeType : ShownType<StatusChange>
{
    public StatusChangeType()
    {
        Name = "StatusChange";
        Description = "A change of income or deprivations that alters the status of a household.";
        Show<LongGraphType>("difference", "How much more, or with a minus how much less; never zero.", change => change.Difference);
        Show<ChangeUnitType>("unit", "What the difference is counted in.", change => change.Unit);
        Show<MessageType>("words", "The change in words.", change => change.Words);
        Show<PovertyStatusType>(
            "becomes", "What the household is after the change; UNKNOWN when that goes by indicators that are not known.", change => change.Becomes.Status);
    }
}

internal sealed class ChangeUnitType : EnumType<ChangeUnit>
{
    public ChangeUnitType()
        : base("ChangeUnit", "What a change of a household's circumstances is counted in.")
    {
        Value(ChangeUnit.Dong, "Đồng of income per person a month.");
        Value(ChangeUnit.IncomePoints, "Income points of the survey form.");
        Value(ChangeUnit.Indicators, "Deprived indicators.");
    }
}
