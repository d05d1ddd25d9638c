using GraphQL.Types;
using Twinning.Domain;

namespace Twinning.GraphQL.Schema.Law;

internal sealed class DayRangeType : ShownType<DayRange>
{
    public DayRangeType()
    {
        Name = "DayRange";
        Description = "A run of days, first and last day both included.";
        ShowAny<DateOnlyGraphType>("from", "The first day; empty when none is known.", days => days.From);
        ShowAny<DateOnlyGraphType>("until", "The last day, included; empty while there is none.", days => days.Until);
    }
}
