using System;

namespace Twinning.Domain.Poverty.Classification;

/// <summary>What a review finds of a member of a household; null is not known.</summary>
/// <remarks>Only what indicators need: no name, no sex, no ethnicity.</remarks>
public sealed record MemberFindings
{
    /// <summary>Gets the day of birth.</summary>
    public DateOnly? BornOn { get; init; }

    /// <summary>Gets whether the person was ill and went for care.</summary>
    public IllnessCare? Illness { get; init; }

    /// <summary>Gets whether the person has health insurance now (thẻ bảo hiểm y tế).</summary>
    public bool? HasHealthInsurance { get; init; }

    /// <summary>Gets whether the person is stunted, by height for age (suy dinh dưỡng chiều cao theo tuổi).</summary>
    public bool? IsStunted { get; init; }

    /// <summary>Gets whether the person is underweight, by weight for age (suy dinh dưỡng cân nặng theo tuổi).</summary>
    public bool? IsUnderweight { get; init; }

    /// <summary>Gets the level at which the person studies.</summary>
    public SchoolLevel? Studies { get; init; }

    /// <summary>Gets the highest diploma of general education.</summary>
    public GeneralDiploma? Diploma { get; init; }

    /// <summary>Gets whether the person holds a vocational certificate or diploma (sơ cấp, trung cấp, cao đẳng nghề).</summary>
    public bool? HasVocationalDiploma { get; init; }

    /// <summary>Gets whether an enterprise employs the person and has trained them on the job, certified.</summary>
    public bool? IsTrainedByEmployer { get; init; }

    /// <summary>Gets whether the person is of working age; the labour code of the year says who is, and it differs by sex.</summary>
    public bool? IsOfWorkingAge { get; init; }

    /// <summary>Gets what the person does for work.</summary>
    public WorkSituation? Work { get; init; }

    /// <summary>Gets the monthly social allowance the person receives.</summary>
    public SocialAllowance? Allowance { get; init; }

    /// <summary>Gets whether the person studies, at any level.</summary>
    internal bool? IsStudying => Studies is { } level ? level != SchoolLevel.None : null;

    /// <summary>Gets whether the person holds the lower secondary diploma or a higher one.</summary>
    internal bool? HasLowerSecondary => Diploma is { } held ? held is GeneralDiploma.LowerSecondary or GeneralDiploma.UpperSecondary : null;

    /// <summary>Gets whether the person holds the upper secondary diploma.</summary>
    internal bool? HasUpperSecondary => Diploma is { } held ? held == GeneralDiploma.UpperSecondary : null;

    /// <summary>Tells whether the person has reached an age on a day.</summary>
    /// <remarks>
    /// An age is reached on the birthday itself; who was born on 29 February reaches it on 28 February where there is no 29th. That ages
    /// are those on the review day is our convention.
    /// </remarks>
    internal bool? HasReached(int age, DateOnly on) => BornOn is { } bornOn ? bornOn.AddYears(age) <= on : null;

    /// <summary>Tells whether the person's age on a day is from one age to below another.</summary>
    internal bool? IsAged(int from, int below, DateOnly on) => HasReached(from, on) & !HasReached(below, on);
}
