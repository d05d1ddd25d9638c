using System.Collections.Generic;
using Twinning.Domain.Evaluation.Instruments;

namespace Twinning.Domain.Evaluation.Ratings;

/// <summary>A change that would alter the rating; all its parts are needed together.</summary>
/// <param name="Into">The level it would lead to.</param>
/// <param name="Points">The points to gain, or below zero those to lose; zero when points are not the matter.</param>
/// <param name="MustExceed">Whether more than that must be lost: the lowest score of a level still belongs to it.</param>
/// <param name="Conditions">The conditions that would have to hold and do not.</param>
/// <param name="Vetoes">The vetoes that would have to go.</param>
public sealed record RatingChange(
    Rating Into, Fraction Points, bool MustExceed, IReadOnlyList<RatingCondition> Conditions, IReadOnlyList<Veto> Vetoes)
{
    /// <summary>Gets how many things would have to be otherwise.</summary>
    public int Parts => (Points == Fraction.Zero && !MustExceed ? 0 : 1) + Conditions.Count + Vetoes.Count;
}
