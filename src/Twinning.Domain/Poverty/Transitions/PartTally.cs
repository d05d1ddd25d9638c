using System;
using System.Linq;

namespace Twinning.Domain.Poverty.Transitions;

/// <summary>Counts the parts of the movement of one list, for each review of a period.</summary>
internal sealed class PartTally(int reviews)
{
    private const int Parts = (int)MovementPart.BecameNotKnown + 1;

    private static readonly PovertyStatus[] Known = [.. Enum.GetValues<PovertyStatus>().Where(status => status != PovertyStatus.Unknown)];

    private readonly TransitionCount[] _counts = new TransitionCount[reviews * Parts];

    /// <summary>Walks on to a review and counts the household where it was or is on the list.</summary>
    public PovertyTransition Add(int review, ref ListWalk walk, HouseholdYear now, TransitionCount one)
    {
        var wasListed = walk.IsListed;
        var transition = walk.Next(now);
        if (wasListed || walk.IsListed)
        {
            _counts[(review * Parts) + (int)PartOf(transition, wasListed)] += one;
        }

        return transition;
    }

    public void Add(PartTally other)
    {
        for (var i = 0; i < _counts.Length; i++)
        {
            _counts[i] += other._counts[i];
        }
    }

    public ListMovement Movement(TransitionMatrix matrix, PovertyList list, CountedUnit unit, int review)
    {
        var status = list == PovertyList.Poor ? PovertyStatus.Poor : PovertyStatus.NearPoor;
        var stayed = Count(MovementPart.SizeChange);
        return new ListMovement
        {
            List = list,
            Unit = unit,
            Standard = matrix.Standard,
            Year = matrix.Year,
            Start = AtStart(matrix.From(status)),
            End = AtEnd(matrix.To(status)),
            Exit = AtStart(Count(MovementPart.Exit)),
            FallenBack = AtEnd(Count(MovementPart.FallenBack)),
            NewlyPoor = AtEnd(Count(MovementPart.NewlyPoor)),
            EnteredWithUnknownHistory = AtEnd(Count(MovementPart.EnteredWithUnknownHistory)),
            MovedIn = AtEnd(Count(MovementPart.MovedIn)),
            SplitOff = AtEnd(Count(MovementPart.SplitOff)),
            MovedOut = AtStart(Count(MovementPart.MovedOut)),
            Ended = AtStart(Count(MovementPart.Ended)),
            WasNotKnown = AtEnd(Count(MovementPart.WasNotKnown)),
            BecameNotKnown = AtStart(Count(MovementPart.BecameNotKnown)),
            SizeChange = AtEnd(stayed) - AtStart(stayed),
            Base = Base(),
        };

        TransitionCount Count(MovementPart part) => _counts[(review * Parts) + (int)part];

        long AtStart(TransitionCount count) => unit == CountedUnit.Households ? count.Households : count.PeopleAtStart;

        long AtEnd(TransitionCount count) => unit == CountedUnit.Households ? count.Households : count.PeopleAtEnd;

        MovementBase Base()
        {
            var others = Known.Where(other => other != status).ToArray();
            return new MovementBase(
                AtStart(matrix.AtStart),
                AtEnd(matrix.AtEnd),
                AtStart(matrix.From(PovertyStatus.Unknown)),
                AtEnd(matrix.To(PovertyStatus.Unknown)),
                others.Sum(other => AtStart(matrix.From(other))),
                others.Sum(other => AtStart(matrix.Cell(other, status))));
        }
    }

    private static MovementPart PartOf(PovertyTransition transition, bool wasListed) => transition switch
    {
        PovertyTransition.StayedPoor => MovementPart.SizeChange,
        PovertyTransition.LeftPoverty => MovementPart.Exit,
        PovertyTransition.FellBack => MovementPart.FallenBack,
        PovertyTransition.NewlyPoor => MovementPart.NewlyPoor,
        PovertyTransition.EnteredWithUnknownHistory => MovementPart.EnteredWithUnknownHistory,
        PovertyTransition.MovedIn => MovementPart.MovedIn,
        PovertyTransition.SplitOff => MovementPart.SplitOff,
        PovertyTransition.MovedOut => MovementPart.MovedOut,
        PovertyTransition.Ended => MovementPart.Ended,
        _ => wasListed ? MovementPart.BecameNotKnown : MovementPart.WasNotKnown,
    };
}
