using System.Collections.Generic;
using Twinning.Domain.Localities;
using Twinning.Domain.Rules;
using Twinning.GraphQL.Storage;

namespace Twinning.GraphQL.Import;

/// <summary>Finds the area that the code of a row stood for on the row's day.</summary>
internal static class ReturnAreas
{
    /// <summary>Returns the area; null when the code stood for none, or for one of another level.</summary>
    public static AreaId? Find(AreaTree tree, ReturnLine line, List<Finding> findings)
    {
        var (scheme, code, name) =
            (line.Cells[ReturnColumns.AreaScheme], line.Cells[ReturnColumns.AreaCode], line.Cells[ReturnColumns.AreaName]);
        var day = line.AsOf.ToString("dd/MM/yyyy", System.Globalization.CultureInfo.InvariantCulture);
        if (tree.FindByCode(code, line.AsOf, scheme) is not [var area, ..])
        {
            Add(ReturnColumns.AreaCode, Severity.Refusal, FileRules.AreaKnown, new Message(
                $"Mã {code} của danh mục {scheme} không ứng với địa bàn nào vào ngày {day}; mã được dùng lại, hãy kiểm tra ngày và danh mục.",
                $"Code {code} of {scheme} stood for no area on {day}; codes are re-used, so check the day and the code list."));
            return null;
        }

        var known = area.NameOn(line.AsOf);
        if (area.Level != line.Level)
        {
            var level = area.Level.ToString().ToLowerInvariant();
            Add(ReturnColumns.Level, Severity.Refusal, FileRules.AreaLevelFits, new Message(
                $"Mã {code} là {area.Kind} {known}, cấp \"{level}\"; hãy sửa mã hoặc cấp.",
                $"Code {code} is {area.Kind} {known}, of the level \"{level}\"; correct the code or the level."));
            return null;
        }

        var given = VietnameseText.SearchKey(name);
        if (given.Length > 0 && given != VietnameseText.SearchKey(known) && given != VietnameseText.SearchKey($"{area.Kind} {known}"))
        {
            Add(ReturnColumns.AreaName, Severity.Warning, FileRules.AreaNameFits, new Message(
                $"Ngày {day} mã {code} là {area.Kind} {known}; hãy kiểm tra mã, tên chỉ để đọc.",
                $"On {day} code {code} was {area.Kind} {known}; check the code, the name is only for readers."));
        }

        return area.Id;

        void Add(string column, Severity severity, RuleCode rule, Message message) =>
            findings.Add(new Finding(line.Row, column, line.Cells[column], severity, rule, message));
    }
}
