using System.Collections.Generic;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Evaluation.Officials;

/// <summary>An identity that was erased is neither recorded nor erased again.</summary>
internal sealed class IdentityIsErasedOnce() : Rule<IdentityCase>(
    "IDENTITY-ERASED",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message("Danh tính đã xóa thì không ghi lại, không xóa lại.", "An identity that was erased is neither recorded nor erased again."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(IdentityCase subject)
    {
        if (subject.WasErased)
        {
            yield return Broken(
                $"Danh tính của người số {subject.Official.Value.Text()} đã xóa theo yêu cầu; hãy đăng ký người mới nếu cần.",
                $"The identity of person {subject.Official.Value.Text()} was erased on request; register a person anew if need be.");
        }
    }
}
