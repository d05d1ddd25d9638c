using System;
using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Poverty.Transitions;

/// <summary>What each transition means, in words an office can check.</summary>
/// <remarks>
/// The summary form of Circular 07/2021/TT-BLĐTBXH has the columns thoát, tái and phát sinh; no clause that defines them was seen. So all
/// meanings are our convention and say so.
/// </remarks>
public static class TransitionDefinitions
{
    private static readonly LegalSource Convention = LegalSources.OurConvention with
    {
        Remark = "No document was seen that tells moves, splits, endings or unknown statuses apart.",
    };

    private static readonly LegalSource ColumnOfTheForm = LegalSources.OurConvention with
    {
        Remark = "The summary form of Circular 07/2021/TT-BLĐTBXH has this column; no clause that defines it was seen.",
    };

    /// <summary>Gets the definitions, one for each transition, in the order of the enum.</summary>
    public static IReadOnlyList<TransitionDefinition> All { get; } =
    [
        Of(PovertyTransition.None, Convention,
            "Không có", "None",
            "Hộ không có trong cả hai kỳ rà soát.", "The household is in neither review."),
        Of(PovertyTransition.NotKnown, Convention,
            "Chưa xác định", "Not known",
            "Chưa biết kết quả của một trong hai kỳ rà soát.", "The status is not known at one of the two reviews."),
        Of(PovertyTransition.StayedPoor, Convention,
            "Vẫn nghèo", "Stayed poor",
            "Là hộ nghèo ở cả hai kỳ.", "Poor at both reviews."),
        Of(PovertyTransition.StayedNotPoor, Convention,
            "Vẫn không nghèo", "Stayed not poor",
            "Không phải hộ nghèo ở cả hai kỳ.", "Not poor at either review."),
        Of(PovertyTransition.LeftPoverty, ColumnOfTheForm,
            "Thoát nghèo", "Left poverty",
            "Kỳ trước là hộ nghèo, kỳ này không phải hộ nghèo, kể cả là hộ cận nghèo.",
            "Poor at the earlier review and not poor, perhaps near-poor, at the later."),
        Of(PovertyTransition.FellBack, ColumnOfTheForm,
            "Tái nghèo", "Fell back",
            "Kỳ này là hộ nghèo, kỳ trước không nghèo, và trong giai đoạn của chuẩn đã từng thoát nghèo.",
            "Poor now, not poor at the earlier review, and had left poverty before within the period of the standard."),
        Of(PovertyTransition.NewlyPoor, ColumnOfTheForm,
            "Phát sinh nghèo", "Newly poor",
            "Kỳ này là hộ nghèo, và mọi kỳ trước trong giai đoạn của chuẩn đều biết là không nghèo.",
            "Poor now, and known not to have been poor at any earlier review of the period."),
        Of(PovertyTransition.EnteredWithUnknownHistory, Convention,
            "Phát sinh, chưa rõ quá trình", "Entered with unknown history",
            "Kỳ này là hộ nghèo, chưa rõ ít nhất một kỳ trước và không biết hộ đã từng nghèo; biểu mẫu tính vào phát sinh.",
            "Poor now, while an earlier review is not known and none is known to have found it poor; the form counts it as new."),
        Of(PovertyTransition.MovedIn, Convention,
            "Chuyển đến", "Moved in",
            "Chuyển đến sau kỳ trước.", "Moved in since the earlier review."),
        Of(PovertyTransition.SplitOff, Convention,
            "Tách hộ", "Split off",
            "Tách ra từ một hộ khác sau kỳ trước.", "Split from another household since the earlier review."),
        Of(PovertyTransition.MovedOut, Convention,
            "Chuyển đi", "Moved out",
            "Chuyển đi sau kỳ trước.", "Moved away since the earlier review."),
        Of(PovertyTransition.Ended, Convention,
            "Không còn hộ", "Ended",
            "Không còn tồn tại sau kỳ trước (chết, nhập hộ).", "Ended since the earlier review: by death, or by joining another household."),
    ];

    /// <summary>Returns the definition of a transition.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The transition is not one of the known.</exception>
    public static TransitionDefinition Find(PovertyTransition transition) =>
        All.FirstOrDefault(definition => definition.Transition == transition) ?? throw new ArgumentOutOfRangeException(nameof(transition));

    private static TransitionDefinition Of(
        PovertyTransition transition,
        LegalSource source,
        string term,
        string termInEnglish,
        string meaning,
        string meaningInEnglish) =>
        new(transition, new Message(term, termInEnglish), new Message(meaning, meaningInEnglish), source);
}
