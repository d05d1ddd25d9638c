using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Law;
using Twinning.Domain.Localities;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Support.Contacts;

/// <summary>A visit names at least one role spoken with, each once.</summary>
internal sealed class ContactIsNamedOnce() : Rule<VisitCase>(
    "VISIT-CONTACT",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message("Chuyến thăm ghi ít nhất một đầu mối của thôn, mỗi đầu mối một lần.", "A visit names at least one role spoken with, each once."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(VisitCase subject)
    {
        var contacts = subject.Candidate.Contacts;
        var different = contacts.Distinct().Count();
        if (different == 0 || different < contacts.Count)
        {
            yield return Broken(
                $"Chuyến thăm ngày {subject.Candidate.Day.Vietnamese()} ghi {contacts.Count.Text()} đầu mối, " +
                    $"{different.Text()} khác nhau; hãy ghi ít nhất một, mỗi đầu mối một lần.",
                $"The visit of {subject.Candidate.Day.English()} names {contacts.Count.Text()} contacts, " +
                    $"{different.Text()} of them different; name at least one, each once.");
        }
    }
}
