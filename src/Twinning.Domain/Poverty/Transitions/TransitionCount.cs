namespace Twinning.Domain.Poverty.Transitions;

/// <summary>Households that went one way from a review to the next, with the people living in them at either end.</summary>
/// <param name="Households">The households.</param>
/// <param name="PeopleAtStart">Their members at the earlier review; 0 for those who were not there.</param>
/// <param name="PeopleAtEnd">Their members at the later review; 0 for those who are no longer there.</param>
/// <remarks>
/// Households change in size, so people have two counts. Who left is counted by the start (the poor who left were poor then), who
/// entered by the end, and the difference among those who stayed is a part of its own.
/// </remarks>
public readonly record struct TransitionCount(long Households, long PeopleAtStart, long PeopleAtEnd)
{
    /// <summary>Adds two counts.</summary>
    public static TransitionCount operator +(TransitionCount left, TransitionCount right) => new(
        left.Households + right.Households,
        left.PeopleAtStart + right.PeopleAtStart,
        left.PeopleAtEnd + right.PeopleAtEnd);

    /// <summary>Adds two counts.</summary>
    public static TransitionCount Add(TransitionCount left, TransitionCount right) => left + right;
}
