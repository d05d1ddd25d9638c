using GraphQL.Types;
using Twinning.Domain.Poverty.Transitions;

namespace Twinning.GraphQL.Schema.Poverty.Reviews;

/// <summary>A household that went before a review.</summary>
internal sealed record HouseholdDepartureEntry(string Household, PresenceChange Change);

internal sealed class HouseholdDepartureEntryType : InputObjectGraphType<HouseholdDepartureEntry>
{
    public HouseholdDepartureEntryType()
    {
        Name = "HouseholdDepartureInput";
        Description = "A household of an earlier review that went before this one.";
        Field<NonNullGraphType<IdGraphType>>("household").Description("The household.");
        Field<NonNullGraphType<HouseholdDepartureKindType>>("change").Description("Whether it moved out or ended.");
    }
}

internal sealed class HouseholdDepartureKindType : EnumType<PresenceChange>
{
    public HouseholdDepartureKindType()
        : base("HouseholdDepartureKind", "How a household went.")
    {
        Value(PresenceChange.MovedOut, "It moved away (chuyển đi).");
        Value(PresenceChange.Ended, "It ended: its last member died, or it joined another household (chết, nhập hộ).");
    }
}
