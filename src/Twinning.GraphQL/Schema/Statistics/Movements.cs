using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Poverty;
using Twinning.Domain.Poverty.Transitions;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Schema.Statistics;

/// <summary>Adds the movements of villages up to that of an area.</summary>
internal static class Movements
{
    /// <summary>Sums the rows of one list and unit; null where there are none, for then no earlier round is held.</summary>
    public static ListMovement? Sum(ReviewRoundRow round, PovertyList list, CountedUnit unit, IEnumerable<VillageMovementRow> rows)
    {
        var movements = rows.ToList();
        return movements.Count == 0 ? null : new ListMovement
        {
            List = list,
            Unit = unit,
            Standard = new StandardId(round.Standard),
            Year = round.Year,
            Start = movements.Sum(row => row.Parts.Start),
            End = movements.Sum(row => row.Parts.End),
            Exit = movements.Sum(row => row.Parts.Exit),
            FallenBack = movements.Sum(row => row.Parts.FallenBack),
            NewlyPoor = movements.Sum(row => row.Parts.NewlyPoor),
            EnteredWithUnknownHistory = movements.Sum(row => row.Parts.EnteredWithUnknownHistory),
            MovedIn = movements.Sum(row => row.Parts.MovedIn),
            SplitOff = movements.Sum(row => row.Parts.SplitOff),
            MovedOut = movements.Sum(row => row.Parts.MovedOut),
            Ended = movements.Sum(row => row.Parts.Ended),
            WasNotKnown = movements.Sum(row => row.Parts.WasNotKnown),
            BecameNotKnown = movements.Sum(row => row.Parts.BecameNotKnown),
            SizeChange = movements.Sum(row => row.Parts.SizeChange),
            Base = new MovementBase(
                movements.Sum(row => row.Base.AllAtStart),
                movements.Sum(row => row.Base.AllAtEnd),
                movements.Sum(row => row.Base.NotKnownAtStart),
                movements.Sum(row => row.Base.NotKnownAtEnd),
                movements.Sum(row => row.Base.NotListedAtStart),
                movements.Sum(row => row.Base.EnteredOfThese)),
        };
    }
}
